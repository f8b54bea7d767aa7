package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.compare.change.FindingWriter;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.change.Witnesses;
import dev.assistantapi.contract.compare.check.MessageCheck;
import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.part.CallbacksComparison;
import dev.assistantapi.contract.compare.part.ContentComparison;
import dev.assistantapi.contract.compare.part.EncodingComparison;
import dev.assistantapi.contract.compare.part.LinksComparison;
import dev.assistantapi.contract.compare.part.OperationComparison;
import dev.assistantapi.contract.compare.part.ParameterComparison;
import dev.assistantapi.contract.compare.part.ParametersComparison;
import dev.assistantapi.contract.compare.part.PathsComparison;
import dev.assistantapi.contract.compare.part.RequestBodyComparison;
import dev.assistantapi.contract.compare.part.ResponseComparison;
import dev.assistantapi.contract.compare.part.ResponsesComparison;
import dev.assistantapi.contract.compare.part.SchemaFindings;
import dev.assistantapi.contract.compare.part.SchemesComparison;
import dev.assistantapi.contract.compare.part.SecurityComparison;
import dev.assistantapi.contract.compare.part.ServersComparison;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.SameDocuments;
import dev.assistantapi.contract.document.StructureCheck;
import java.util.List;

/** Compares two contracts: what changed between them, and whom it hits. */
public final class ContractComparison {

    private final RuleCatalogue rules = RuleCatalogue.all();

    /**
     * All that differs in meaning, one finding for each cause.
     *
     * @throws dev.assistantapi.contract.document.UnusableDocumentException if one of them is malformed
     */
    public ComparisonResult compare(OpenApi before, OpenApi after) {
        StructureCheck.check(before);
        StructureCheck.check(after);
        Pair contracts = new Pair(before.root(), after.root());
        Findings findings = new Findings();
        ServersComparison servers = new ServersComparison(rules, findings);
        CallbacksComparison callbacks = new CallbacksComparison(rules, findings);
        OperationComparison operations = operations(findings, servers, callbacks);
        new PathsComparison(rules, findings, operations).compare(contracts);
        callbacks.compareWebhooks(contracts, operations::compare);
        servers.compare(contracts);
        List<Finding> all = findings.toList(
                new FindingWriter(rules, new Witnesses(new MessageCheck(before), new MessageCheck(after))));
        return new ComparisonResult(
                contracts.before().file(),
                contracts.after().file(),
                version(contracts.before()),
                version(contracts.after()),
                all,
                !all.isEmpty() || !SameDocuments.same(before, after));
    }

    private OperationComparison operations(
            Findings findings, ServersComparison servers, CallbacksComparison callbacks) {
        SchemaFindings schemas = new SchemaFindings(rules, findings);
        ContentComparison content =
                new ContentComparison(rules, findings, schemas, new EncodingComparison(rules, findings, schemas));
        ParametersComparison parameters =
                new ParametersComparison(rules, findings, new ParameterComparison(rules, findings, schemas));
        ResponseComparison response =
                new ResponseComparison(rules, findings, content, parameters, new LinksComparison(rules, findings));
        return new OperationComparison(
                rules,
                findings,
                parameters,
                new RequestBodyComparison(rules, findings, content),
                new ResponsesComparison(rules, findings, response),
                new SecurityComparison(rules, findings, new SchemesComparison()),
                servers,
                callbacks);
    }

    private static String version(Located contract) {
        return contract.child("info").child("version").node().asString("");
    }
}
