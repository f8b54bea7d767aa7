package dev.assistantapi.contract.review.result;

import java.util.List;

/**
 * A consumer whose pact shows that it depends on a place.
 *
 * @param consumer its name, and the folder of its pact where that is not the main one
 * @param interactions the descriptions of those that depend on the place
 */
public record Dependent(String consumer, List<String> interactions) {}
