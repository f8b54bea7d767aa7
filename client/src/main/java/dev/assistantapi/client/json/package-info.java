/** JSON objects as values: immutable, with every member they came with, known or not. */
@NullMarked
package dev.assistantapi.client.json;

import org.jspecify.annotations.NullMarked;
