package dev.assistantapi.contract.review.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One change of the Java API.
 *
 * @param className the class with its package, as {@code dev.assistantapi.client.model.Assistant}
 * @param member a field, or a method with the types of its parameters, as {@code limit(Integer)}; null if it is the class
 *     itself that changed
 * @param change the kind of change by its name in japicmp; {@code CLASS_ADDED}, {@code CONSTRUCTOR_ADDED},
 *     {@code METHOD_ADDED} and {@code FIELD_ADDED} for what is new
 * @param sourceCompatible whether code that compiled still compiles
 * @param binaryCompatible whether code that was compiled before still links
 * @param place a JSON Pointer to what the class or member was generated from, in the working contract, or in the released
 *     one if the working one has it no more; null if it cannot be told
 * @param text the change in a sentence
 */
public record JavaApiChange(
        @JsonProperty("class") String className,
        @Nullable String member,
        String change,
        boolean sourceCompatible,
        boolean binaryCompatible,
        @Nullable String place,
        String text) {

    /** Whether this is something that the released client did not have. */
    public boolean added() {
        return change.endsWith("_ADDED") && sourceCompatible;
    }
}
