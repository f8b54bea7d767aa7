package dev.assistantapi.client;

/**
 * One request of a call.
 *
 * @param request what is asked
 * @param number 1 for the first
 * @param secrets what must not be seen of it
 * @param start what the hooks were told, and what they added
 */
record Attempt(ApiRequest request, int number, Secrets secrets, AttemptStart start) {}
