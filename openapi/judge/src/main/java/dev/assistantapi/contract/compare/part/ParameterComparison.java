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
import dev.assistantapi.contract.compare.part.ParameterRule.Noun;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
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

    void compare(Parameter before, Parameter after, MessagePair envelope, Noun noun) {
        if (before.required() != after.required()) {
            ParameterRule rule = after.required() ? ParameterRule.BECAME_REQUIRED : ParameterRule.BECAME_OPTIONAL;
            findings.add(change(rule.of(noun), before, after, envelope, noun)
                    .shownBy(() -> Evidence.of(without(before, envelope), envelope.writer())));
        }
        if (before.in().equals("query")) {
            query(before, after, envelope, noun);
        }
        if (!before.place().flag("deprecated", false) && after.place().flag("deprecated", false)) {
            findings.add(change(ParameterRule.DEPRECATED.of(noun), before, after, envelope, noun));
        }
        extensions.compare(new Pair(before.place(), after.place()), place(envelope, before), subject(before, noun));
        Parameter writer = envelope.written(before, after);
        Optional<Part> differing = WrittenDifferently.example(writer, envelope.written(after, before));
        if (differing.isPresent()) {
            findings.add(change(ParameterRule.SERIALISATION_CHANGED.of(noun), before, after, envelope, noun)
                    .values(description(before), description(after))
                    .shownBy(() -> Evidence.of(Messages.of(envelope).with(differing.get()), envelope.writer())));
        } else {
            schema(before, after, envelope, noun);
        }
    }

    private void schema(Parameter before, Parameter after, MessagePair envelope, Noun noun) {
        Parameter writer = envelope.written(before, after);
        boolean json = isJson(before) && isJson(after);
        schemas.compare(
                new Pair(before.schema(), after.schema()),
                envelope,
                json ? ValueForm.JSON : before.in().equals("path") ? ValueForm.SEGMENT : ValueForm.TEXT,
                place(envelope, before),
                subject(before, noun),
                (message, value) -> InsertedPart.into(message, writer, value));
    }

    private static boolean isJson(Parameter parameter) {
        String type = parameter.contentType();
        return type != null && MediaType.of(type).isJson();
    }

    /** What only parameters in a query can say. */
    private void query(Parameter before, Parameter after, MessagePair envelope, Noun noun) {
        boolean empty = after.place().flag("allowEmptyValue", false);
        if (before.place().flag("allowEmptyValue", false) != empty) {
            RuleName rule = empty ? RuleName.PARAMETER_EMPTY_VALUE_ALLOWED : RuleName.PARAMETER_EMPTY_VALUE_FORBIDDEN;
            Part nothing = new Part(before.in(), before.name(), MissingNode.getInstance(), before.name() + "=");
            findings.add(change(rule, before, after, envelope, noun)
                    .shownBy(() -> Evidence.of(without(before, envelope).with(nothing), envelope.writer())));
        }
        boolean reserved = after.place().flag("allowReserved", false);
        if (before.place().flag("allowReserved", false) != reserved) {
            RuleName rule = reserved
                    ? RuleName.PARAMETER_RESERVED_CHARACTERS_ALLOWED
                    : RuleName.PARAMETER_RESERVED_CHARACTERS_FORBIDDEN;
            findings.add(change(rule, before, after, envelope, noun)
                    .shownBy(() -> Evidence.of(without(before, envelope), envelope.writer())));
        }
    }

    private static Message without(Parameter parameter, MessagePair envelope) {
        return Messages.of(envelope).without(parameter.in(), parameter.name());
    }

    private Change change(RuleName rule, Parameter before, Parameter after, MessagePair envelope, Noun noun) {
        return Change.of(
                rules.rule(envelope.side(), rule),
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

    static String subject(Parameter parameter, Noun noun) {
        return "the " + (noun == Noun.HEADER ? "" : parameter.in() + " ") + noun.text() + " " + parameter.name();
    }
}
