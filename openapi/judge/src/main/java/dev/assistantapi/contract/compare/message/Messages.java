package dev.assistantapi.contract.compare.message;

import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Address;
import dev.assistantapi.contract.document.operation.Content;
import dev.assistantapi.contract.document.operation.Credential;
import dev.assistantapi.contract.document.operation.MediaType;
import dev.assistantapi.contract.document.operation.OperationSource;
import dev.assistantapi.contract.document.operation.Parameter;
import dev.assistantapi.contract.document.operation.Parameters;
import dev.assistantapi.contract.document.operation.PathText;
import dev.assistantapi.contract.document.operation.Responses;
import dev.assistantapi.contract.document.operation.SecurityRequirements;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes messages with all that either contract asks for, so that one thing can be changed in them. */
public final class Messages {

    private Messages() {}

    /** The message that an envelope is for. */
    public static Message of(MessagePair envelope) {
        return envelope.isRequest() ? request(envelope.exchange()) : response(envelope);
    }

    /** A request that does for both contracts, as far as one can. */
    public static Message request(OperationPair exchange) {
        return request(exchange.address(), List.of(exchange.before(), exchange.after()));
    }

    /** A request that does for the one contract that has the operation. */
    public static Message request(Address address, OperationSource source) {
        return request(address, List.of(source));
    }

    private static Message request(Address address, List<OperationSource> sources) {
        Message message = new Message(
                address, path(address, sources.get(0)), 0, List.of(), credentials(sources), null, null, null);
        for (OperationSource source : sources) {
            for (Parameter parameter : Parameters.of(source).values()) {
                boolean known = message.parts().stream().anyMatch(part -> part.is(parameter.in(), parameter.name()));
                if (parameter.required() && !parameter.in().equals("path") && !known) {
                    message = message.with(part(parameter));
                }
            }
        }
        for (OperationSource source : sources) {
            Located body = source.operation().child("requestBody").resolve();
            if (message.contentType() == null && body.exists()) {
                message = withBody(message, body);
            }
        }
        return message;
    }

    private static Message response(MessagePair envelope) {
        OperationPair exchange = envelope.exchange();
        int status = Responses.example(
                envelope.status(),
                List.of(
                        Responses.of(exchange.before().operation()),
                        Responses.of(exchange.after().operation())));
        Message message = new Message(exchange.address(), "", status, List.of(), Set.of(), null, null, null);
        for (Located response :
                List.of(envelope.message().before(), envelope.message().after())) {
            for (Map.Entry<String, Located> header :
                    response.child("headers").members().entrySet()) {
                Parameter parameter = Parameter.header(header.getKey(), header.getValue());
                if (parameter.required()
                        && message.parts().stream().noneMatch(part -> part.is("header", parameter.name()))) {
                    message = message.with(part(parameter));
                }
            }
        }
        Located writers =
                envelope.written(envelope.message().before(), envelope.message().after());
        return withBody(message, writers);
    }

    public static Message withBody(Message message, Located body) {
        for (Map.Entry<MediaType, Located> type :
                Content.of(body.child("content")).entrySet()) {
            return message.with(
                    type.getKey().example().text(),
                    Samples.of(type.getValue(), type.getValue().child("schema")));
        }
        return message.with(null, null);
    }

    static Part part(Parameter parameter) {
        var value = Samples.of(parameter.place(), parameter.schema());
        return new Part(parameter.in(), parameter.name(), value, parameter.write(value));
    }

    private static String path(Address address, OperationSource source) {
        if (address.kind() != Address.Kind.PATH) {
            return "";
        }
        PathText path = new PathText(source.path());
        for (Parameter parameter : Parameters.of(source).values()) {
            if (parameter.in().equals("path")) {
                path = path.with(parameter.name(), part(parameter).text());
            }
        }
        return path.text();
    }

    private static Set<Credential> credentials(List<OperationSource> sources) {
        Set<Credential> all = new LinkedHashSet<>();
        for (OperationSource source : sources) {
            all.addAll(SecurityRequirements.alternatives(SecurityRequirements.place(source.operation()))
                    .get(0));
        }
        return all;
    }
}
