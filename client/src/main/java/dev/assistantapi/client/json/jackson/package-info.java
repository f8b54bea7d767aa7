/**
 * Reads the model with the data binding of Jackson 2 and 3, digit by digit. Found by annotations; loaded only where the data
 * binding is present.
 */
@NullMarked
package dev.assistantapi.client.json.jackson;

import org.jspecify.annotations.NullMarked;
