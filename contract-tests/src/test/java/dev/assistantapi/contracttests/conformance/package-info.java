/**
 * Holds a server against a contract: cases, and what the answers must be, follow from the contract alone; what a JSON
 * value is worth is judged by another validator than the one inside the server.
 */
package dev.assistantapi.contracttests.conformance;
