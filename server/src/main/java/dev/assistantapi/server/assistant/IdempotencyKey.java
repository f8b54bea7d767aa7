package dev.assistantapi.server.assistant;

/**
 * Tells a repeated create from a new one.
 *
 * @param key as the caller sent it; organisations do not share keys
 * @param fingerprint of the body: equal for bodies that are the same JSON value
 */
record IdempotencyKey(String key, String fingerprint) {}
