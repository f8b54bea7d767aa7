/** What is served beside the API: the contract itself and its reference page. */
@NullMarked
package dev.assistantapi.server.web;

import org.jspecify.annotations.NullMarked;
