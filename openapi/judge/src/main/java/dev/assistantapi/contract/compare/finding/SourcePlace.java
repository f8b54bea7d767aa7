package dev.assistantapi.contract.compare.finding;

/**
 * Where something stands in a file.
 *
 * @param file the file as its user names it
 * @param pointer a JSON Pointer (RFC 6901) into it
 * @param line from 1
 */
public record SourcePlace(String file, String pointer, int line) {}
