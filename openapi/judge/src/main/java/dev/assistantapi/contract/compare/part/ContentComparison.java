package dev.assistantapi.contract.compare.part;

import static java.util.Objects.requireNonNull;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.finding.Witness.Side;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.message.Samples;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Content;
import dev.assistantapi.contract.document.operation.MediaType;
import dev.assistantapi.contract.schema.ValueForm;
import dev.assistantapi.contract.schema.openapi.Direction;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the media types of a body, and the schemas of those that belong together. */
public final class ContentComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final SchemaFindings schemas;
    private final EncodingComparison encodings;
    private final ExtensionsComparison extensions;

    public ContentComparison(
            RuleCatalogue rules, Findings findings, SchemaFindings schemas, EncodingComparison encodings) {
        this.rules = rules;
        this.findings = findings;
        this.schemas = schemas;
        this.encodings = encodings;
        extensions = new ExtensionsComparison(rules, findings);
    }

    /** @param envelope whose message in both contracts has a body */
    void compare(MessagePair envelope) {
        Pair content = envelope.message().child("content");
        Map<MediaType, Located> before = Content.of(content.before());
        Map<MediaType, Located> after = Content.of(content.after());
        Set<MediaType> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (MediaType type : all) {
            Optional<MediaType> was = Content.covering(before.keySet(), type);
            Optional<MediaType> is = Content.covering(after.keySet(), type);
            if (was.isPresent() && is.isPresent()) {
                Pair media = new Pair(requireNonNull(before.get(was.get())), requireNonNull(after.get(is.get())));
                compare(type, media, envelope);
            } else if (was.isPresent()) {
                removed(type, requireNonNull(before.get(type)), after.keySet(), envelope);
            } else {
                added(type, requireNonNull(after.get(type)), envelope);
            }
        }
    }

    private void compare(MediaType type, Pair media, MessagePair envelope) {
        extensions.compare(media, envelope.place(), subject(envelope) + " as " + type.text());
        if (type.hasNoFormFor(media.before().child("schema"))
                || type.hasNoFormFor(media.after().child("schema"))) {
            schemas.undecided(
                    media.child("schema"),
                    envelope,
                    place(type, envelope),
                    subject(envelope),
                    "how an array or object is written as " + type.text() + " is not defined");
            return;
        }
        schemas.compare(
                media.child("schema"),
                envelope,
                type.isText() ? ValueForm.TEXT : ValueForm.JSON,
                place(type, envelope),
                envelope.isRequest() ? "the request body" : "the body of the response " + envelope.status(),
                (message, value) -> message.with(type.example().text(), value));
        if (type.isForm()) {
            encodings.compare(type, media, envelope);
        }
    }

    private void removed(MediaType type, Located media, Set<MediaType> left, MessagePair envelope) {
        Pair where = new Pair(media, media.nothing());
        String text = type.text();
        if (envelope.isRequest() && envelope.direction() == Direction.RESPONSE) {
            findings.add(Change.of(
                            rules.rule(RuleName.CALLBACK_MEDIA_TYPE_REMOVED),
                            envelope.place(),
                            where,
                            subject(envelope))
                    .values(text, null));
            return;
        }
        if (envelope.direction() == Direction.RESPONSE && left.stream().anyMatch(type::covers)) {
            findings.add(Change.of(
                            rules.rule(RuleName.RESPONSE_MEDIA_RANGE_NARROWED),
                            envelope.place(),
                            where,
                            subject(envelope))
                    .values(text, null));
            return;
        }
        findings.add(Change.of(
                        rules.rule(envelope.side(), RuleName.MEDIA_TYPE_REMOVED),
                        envelope.place(),
                        where,
                        subject(envelope))
                .values(text, null)
                .shownBy(() -> envelope.direction() == Direction.REQUEST
                        ? Evidence.of(with(type, media, envelope), Side.OLD)
                        : Evidence.of(
                                Messages.request(envelope.exchange())
                                        .accepting(type.example().text()),
                                Side.OLD)));
    }

    private void added(MediaType type, Located media, MessagePair envelope) {
        Pair where = new Pair(media.nothing(), media);
        boolean unasked = envelope.isRequest() && envelope.direction() == Direction.RESPONSE;
        boolean range = envelope.direction() == Direction.RESPONSE && type.isRange();
        Rule rule = unasked
                ? rules.rule(RuleName.CALLBACK_MEDIA_TYPE_ADDED)
                : range
                        ? rules.rule(RuleName.RESPONSE_MEDIA_RANGE_WIDENED)
                        : rules.rule(envelope.side(), RuleName.MEDIA_TYPE_ADDED);
        findings.add(Change.of(rule, envelope.place(), where, subject(envelope))
                .values(null, type.text())
                .shownBy(() -> Evidence.of(with(type, media, envelope), Side.NEW)));
    }

    private static Message with(MediaType type, Located media, MessagePair envelope) {
        return Messages.of(envelope).with(type.example().text(), Samples.of(media, media.child("schema")));
    }

    private static Place place(MediaType type, MessagePair envelope) {
        String text = type.text();
        Place body = envelope.place().body(text);
        return text.equals("application/json") ? body : body.at(text);
    }

    private static String subject(MessagePair envelope) {
        return envelope.isRequest() ? "the request body" : "the body of the response " + envelope.status();
    }
}
