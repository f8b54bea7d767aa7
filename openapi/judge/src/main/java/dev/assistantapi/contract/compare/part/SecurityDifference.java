package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.operation.Credential;
import java.util.Set;

/**
 * One difference between two lists of requirements, wherever they hold.
 *
 * @param old the credentials that did
 * @param subject what it is about; empty for the operation
 */
record SecurityDifference(RuleName rule, Pair where, Set<Credential> old, String subject, String from, String to) {}
