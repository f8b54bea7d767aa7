package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Content;
import dev.assistantapi.contract.document.operation.Encoding;
import dev.assistantapi.contract.document.operation.MediaType;
import dev.assistantapi.contract.document.operation.Parameter;
import dev.assistantapi.contract.document.operation.PossibleTypes;
import dev.assistantapi.contract.schema.ValueForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Compares how the properties of a form are written: their content types, their style, and the headers of the parts. */
public final class EncodingComparison {

    private static final JsonNode ARRAY =
            JsonNodeFactory.instance.arrayNode().add("blue").add("black");
    private static final JsonNode OBJECT =
            JsonNodeFactory.instance.objectNode().put("red", "100").put("green", "200");

    private final RuleCatalogue rules;
    private final Findings findings;
    private final SchemaFindings schemas;

    public EncodingComparison(RuleCatalogue rules, Findings findings, SchemaFindings schemas) {
        this.rules = rules;
        this.findings = findings;
        this.schemas = schemas;
    }

    void compare(MediaType type, Pair media, MessagePair envelope) {
        for (String member : media.child("schema").resolve().child("properties").names()) {
            Encoding before = new Encoding(media.before(), member);
            Encoding after = new Encoding(media.after(), member);
            if (before.value().exists() && after.value().exists()) {
                contentTypes(type, before, after, envelope);
                style(type, before, after, envelope);
                headers(type, before, after, envelope);
            }
        }
    }

    private void contentTypes(MediaType type, Encoding before, Encoding after, MessagePair envelope) {
        boolean given = before.where().child("contentType").exists()
                || after.where().child("contentType").exists();
        if (type.type().equals("multipart") && given) {
            uncovered(before, after)
                    .ifPresent(gone -> add(RuleName.PART_MEDIA_TYPE_REMOVED, gone, type, before, after, envelope));
            uncovered(after, before)
                    .ifPresent(added -> add(RuleName.PART_MEDIA_TYPE_ADDED, added, type, before, after, envelope));
        }
    }

    private static Optional<MediaType> uncovered(Encoding some, Encoding others) {
        List<MediaType> covering = others.contentTypes();
        return some.contentTypes().stream()
                .filter(one -> Content.covering(covering, one).isEmpty())
                .findFirst();
    }

    private void add(
            RuleName rule, MediaType part, MediaType type, Encoding before, Encoding after, MessagePair envelope) {
        Part sent = new Part(
                "part type",
                before.member(),
                MissingNode.getInstance(),
                part.example().text());
        findings.add(change(rule, before, after, envelope)
                .values(text(before.contentTypes()), text(after.contentTypes()))
                .shownBy(() -> with(sent, type, envelope)));
    }

    private void style(MediaType type, Encoding before, Encoding after, MessagePair envelope) {
        Encoding writer = envelope.written(before, after);
        Encoding reader = envelope.written(after, before);
        if (!writer.isStyled() || type.type().equals("multipart") && !reader.isStyled()) {
            return;
        }
        for (JsonNode value : List.of(ARRAY, OBJECT)) {
            boolean possible = PossibleTypes.includes(writer.value(), value.isArray() ? "array" : "object");
            if (possible && !writer.write(value).equals(reader.write(value))) {
                Part sent = new Part("field", before.member(), value, writer.write(value));
                findings.add(change(RuleName.PART_SERIALISATION_CHANGED, before, after, envelope)
                        .values(before.write(value), after.write(value))
                        .shownBy(() -> with(sent, type, envelope)));
                return;
            }
        }
    }

    private void headers(MediaType type, Encoding before, Encoding after, MessagePair envelope) {
        Map<String, Parameter> was = before.headers();
        Map<String, Parameter> is = after.headers();
        for (String key : Pair.union(was.keySet(), is.keySet())) {
            Parameter old = was.get(key);
            Parameter recent = is.get(key);
            presence(
                    old != null && old.required(),
                    recent != null && recent.required(),
                    key,
                    type,
                    before,
                    after,
                    envelope);
            if (old != null && recent != null) {
                schemas.compare(
                        new Pair(old.schema(), recent.schema()),
                        envelope,
                        ValueForm.TEXT,
                        envelope.place().at(before.member()).at("header").at(old.name()),
                        "the header " + old.name() + " of the part " + before.member(),
                        (message, value) -> message.with(type.example().text(), message.body())
                                .with(new Part("part header", old.name(), value, old.write(value))));
            } else if (old != null && !old.required()) {
                findings.add(
                        change(RuleName.HEADER_REMOVED, before, after, envelope).about(key));
            } else if (recent != null && !recent.required()) {
                findings.add(
                        change(RuleName.HEADER_ADDED, before, after, envelope).about(key));
            }
        }
    }

    private void presence(
            boolean needed,
            boolean needs,
            String header,
            MediaType type,
            Encoding before,
            Encoding after,
            MessagePair envelope) {
        if (needed != needs) {
            Part sent = new Part("part", before.member(), MissingNode.getInstance(), "");
            findings.add(change(
                            needs ? RuleName.HEADER_BECAME_REQUIRED : RuleName.HEADER_BECAME_OPTIONAL,
                            before,
                            after,
                            envelope)
                    .about(header)
                    .shownBy(() -> with(sent, type, envelope)));
        }
    }

    private Change change(RuleName rule, Encoding before, Encoding after, MessagePair envelope) {
        return Change.of(
                rules.rule(envelope.side(), rule),
                envelope.place().inside(List.of(before.member()), before.member()),
                new Pair(orSchema(before), orSchema(after)),
                "the part " + before.member());
    }

    private static Located orSchema(Encoding encoding) {
        return encoding.where().exists() ? encoding.where() : encoding.value();
    }

    private static Evidence with(Part part, MediaType type, MessagePair envelope) {
        Message message = Messages.of(envelope);
        return Evidence.of(message.with(type.example().text(), message.body()).with(part), envelope.writer());
    }

    private static String text(List<MediaType> types) {
        return String.join(", ", types.stream().map(MediaType::text).toList());
    }
}
