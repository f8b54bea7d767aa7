package dev.assistantapi.client;

/**
 * One request of a call.
 *
 * @param request what is asked
 * @param number 1 for the first
 * @param secrets what must not be seen of it
 */
record Attempt(ApiRequest request, int number, Secrets secrets) {}
