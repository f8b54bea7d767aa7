package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.InsertedPart;
import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.message.WrittenDifferently;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.document.operation.MediaType;
import dev.assistantapi.contract.document.operation.Parameter;
import dev.assistantapi.contract.schema.ValueForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.MissingNode;

/** Compares one parameter or header that both contracts have. */
public final class ParameterComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final SchemaFindings schemas;
    private final ExtensionsComparison extensions;

    public ParameterComparison(RuleCatalogue rules, Findings findings, SchemaFindings schemas) {
        this.rules = rules;
        this.findings = findings;
        this.schemas = schemas;
        extensions = new ExtensionsComparison(rules, findings);
    }

    void compare(Parameter before, Parameter after, MessagePair envelope, String noun) {
        flag(before.required(), after.required(), "became-required", "became-optional", before, after, envelope, noun);
        if (before.in().equals("query")) {
            flag(
                    !before.place().flag("allowEmptyValue", false),
                    !after.place().flag("allowEmptyValue", false),
                    "empty-value-forbidden",
                    "empty-value-allowed",
                    before,
                    after,
                    envelope,
                    noun);
            flag(
                    !before.place().flag("allowReserved", false),
                    !after.place().flag("allowReserved", false),
                    "reserved-characters-forbidden",
                    "reserved-characters-allowed",
                    before,
                    after,
                    envelope,
                    noun);
        }
        if (!before.place().flag("deprecated", false) && after.place().flag("deprecated", false)) {
            findings.add(change("deprecated", before, after, envelope, noun));
        }
        extensions.compare(new Pair(before.place(), after.place()), place(envelope, before), subject(before, noun));
        Parameter writer = envelope.written(before, after);
        Optional<Part> differing = WrittenDifferently.example(writer, envelope.written(after, before));
        if (differing.isPresent()) {
            findings.add(change("serialisation-changed", before, after, envelope, noun)
                    .values(description(before), description(after))
                    .shownBy(() -> Evidence.of(Messages.of(envelope).with(differing.get()), envelope.writer())));
        } else {
            schema(before, after, envelope, noun);
        }
    }

    private void schema(Parameter before, Parameter after, MessagePair envelope, String noun) {
        Parameter writer = envelope.written(before, after);
        boolean json = isJson(before) && isJson(after);
        schemas.compare(
                new Pair(before.schema(), after.schema()),
                envelope,
                json ? ValueForm.JSON : ValueForm.TEXT,
                place(envelope, before),
                subject(before, noun),
                (message, value) -> InsertedPart.into(message, writer, value));
    }

    private static boolean isJson(Parameter parameter) {
        String type = parameter.contentType();
        return type != null && MediaType.of(type).isJson();
    }

    /** @param strict the part of the rule's id when what was false becomes true */
    private void flag(
            boolean was,
            boolean is,
            String strict,
            String loose,
            Parameter before,
            Parameter after,
            MessagePair envelope,
            String noun) {
        if (was != is) {
            boolean empty = strict.startsWith("empty");
            findings.add(change(is ? strict : loose, before, after, envelope, noun)
                    .shownBy(() -> {
                        Message message = Messages.of(envelope).without(before.in(), before.name());
                        Part nothing =
                                new Part(before.in(), before.name(), MissingNode.getInstance(), before.name() + "=");
                        return Evidence.of(empty ? message.with(nothing) : message, envelope.writer());
                    }));
        }
    }

    private Change change(String what, Parameter before, Parameter after, MessagePair envelope, String noun) {
        return Change.of(
                rules.rule(envelope.prefix() + noun + "-" + what),
                place(envelope, before),
                new Pair(before.place(), after.place()),
                subject(before, noun));
    }

    private static String description(Parameter parameter) {
        @Nullable String type = parameter.contentType();
        return type == null
                ? "style " + parameter.style() + (parameter.explode() ? ", exploded" : ", not exploded")
                : "content " + type;
    }

    /** As {@code GET /assistant · query · limit}, {@code GET /assistant · 200 · header · Link}. */
    static Place place(MessagePair envelope, Parameter parameter) {
        Place base = envelope.isRequest() ? envelope.exchange().place() : envelope.place();
        return base.parameter(parameter.in(), parameter.name());
    }

    static String subject(Parameter parameter, String noun) {
        return "the " + (noun.equals("header") ? "" : parameter.in() + " ") + noun + " " + parameter.name();
    }
}
