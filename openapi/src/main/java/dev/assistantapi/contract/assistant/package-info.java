/** The contract itself, in a jar of its own. What it means is told by {@code contract-reader}. */
package dev.assistantapi.contract.assistant;
