package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.schema.SchemaComparison;
import dev.assistantapi.contract.schema.SchemaDifference;
import dev.assistantapi.contract.schema.SchemaDifference.Outcome;
import dev.assistantapi.contract.schema.ValueForm;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares schemas at a place in a message, and makes a change of each difference. */
public final class SchemaFindings {

    private static final Located ANYTHING = OpenApi.parse(
                    "no schema", "{openapi: 3.1.0, no-schema: {}}".getBytes(StandardCharsets.UTF_8))
            .root()
            .child("no-schema");

    private final SchemaComparison schemas = new SchemaComparison();
    private final RuleCatalogue rules;
    private final Findings findings;

    public SchemaFindings(RuleCatalogue rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /**
     * @param pair the schemas; one that is missing accepts anything
     * @param subject what the whole value is, as {@code the body}
     * @param insert puts a value into a message
     */
    void compare(
            Pair pair,
            MessagePair envelope,
            ValueForm form,
            Place place,
            String subject,
            BiFunction<Message, JsonNode, Message> insert) {
        if (!pair.before().exists() && !pair.after().exists()) {
            return;
        }
        for (SchemaDifference difference :
                schemas.compare(orAnything(pair.before()), orAnything(pair.after()), envelope.direction(), form)) {
            findings.add(change(difference, envelope, place, subject, insert));
        }
    }

    /** Tells that the schemas differ, where nobody can say what that means on the wire. */
    void undecided(Pair pair, MessagePair envelope, Place place, String subject, String why) {
        if (!schemas.compare(orAnything(pair.before()), orAnything(pair.after()), envelope.direction(), ValueForm.JSON)
                .isEmpty()) {
            Rule rule = rules.schemaRule(envelope.side(), "schema", "changed");
            findings.add(Change.of(rule, place, pair, subject).undecided(why));
        }
    }

    private Change change(
            SchemaDifference difference,
            MessagePair envelope,
            Place place,
            String subject,
            BiFunction<Message, JsonNode, Message> insert) {
        String path = String.join(".", difference.path()).replace(".[", "[");
        Rule rule = rules.schemaRule(envelope.side(), difference.keyword(), difference.change());
        JsonNode value = difference.witness();
        Change.Probe probe = value == null || difference.outcome() != Outcome.BREAKING
                ? null
                : () -> new Evidence(
                        insert.apply(Messages.of(envelope), value),
                        value,
                        envelope.writer(),
                        refusal(difference, path));
        return new Change(
                rule.id(),
                verdict(difference.outcome()),
                place.inside(difference.path(), path),
                real(difference.before()),
                real(difference.after()),
                difference.keyword() + " " + difference.change(),
                path.isEmpty() ? subject : "`" + path + "` in " + subject,
                difference.from(),
                difference.to(),
                probe,
                difference.reason());
    }

    private static String refusal(SchemaDifference difference, String path) {
        return (path.isEmpty() ? "the value" : "`" + path + "`") + " violates `" + difference.keyword() + "`";
    }

    /** Nothing, where there was no schema. */
    private static @Nullable Located real(@Nullable Located place) {
        return place == null || place.contract() == ANYTHING.contract() ? null : place;
    }

    private static Located orAnything(Located schema) {
        return schema.exists() ? schema : ANYTHING;
    }

    private static Verdict verdict(Outcome outcome) {
        return switch (outcome) {
            case BREAKING -> Verdict.BREAKING;
            case UNDECIDED -> Verdict.UNDECIDED;
            case SOURCE_BREAKING -> Verdict.SOURCE_BREAKING;
            case ATTENTION -> Verdict.ATTENTION;
            case COMPATIBLE -> Verdict.COMPATIBLE;
        };
    }
}
