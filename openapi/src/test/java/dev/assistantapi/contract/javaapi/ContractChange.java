package dev.assistantapi.contract.javaapi;

import static dev.assistantapi.contract.review.result.JavaApiStatus.COMPATIBLE;
import static dev.assistantapi.contract.review.result.JavaApiStatus.DOES_NOT_COMPILE;
import static dev.assistantapi.contract.review.result.JavaApiStatus.SOURCE_INCOMPATIBLE;
import static dev.assistantapi.contract.review.result.JavaApiStatus.UNCHANGED;

import dev.assistantapi.contract.review.result.JavaApiStatus;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One change of this project's contract, and what it should do to the Java API. */
enum ContractChange {
    DESCRIPTION_REWORDED(UNCHANGED, "description: Whether", "description: If", ""),
    LIMIT_LOWERED(UNCHANGED, "maxLength: \\d+", "maxLength: 99", ""),
    TAG_RENAMED(UNCHANGED, "tags: \\[assistants\\]", "tags: [agents]", ""),
    PARAMETERS_REORDERED(UNCHANGED, "^(.*parameters/Limit.*)\n(.*parameters/Cursor.*)$", "$2\n$1", ""),
    SCHEMA_OF_A_STRING_RENAMED(UNCHANGED, "\\bEndCallMessage\\b", "ClosingMessage", ""),
    HEADER_ADDED(
            UNCHANGED,
            "^( +)- .*parameters/IfNoneMatch.*$",
            "$0\n$1- { name: X-Trace, in: header, schema: { type: string } }",
            ""),

    FIELD_ADDED(
            COMPATIBLE,
            "^( +)properties:\n +id: .*$",
            "$0\n$1  greeting: { type: string }",
            "assistant.greeting();",
            "Assistant.greeting() METHOD_ADDED"),
    ENUM_VALUE_ADDED(
            COMPATIBLE,
            "enum: \\['off', ",
            "enum: ['off', rain, ",
            "create.backgroundSound(BackgroundSound.RAIN);",
            "BackgroundSound.RAIN FIELD_ADDED",
            "BackgroundSound.Known.RAIN FIELD_ADDED"),
    FILTER_ADDED(
            COMPATIBLE,
            "^( +)- .*parameters/Limit.*$",
            "$0\n$1- { name: named, in: query, schema: { type: string } }",
            "new AssistantFilter().named(\"Front desk\");",
            "AssistantFilter.named(String) METHOD_ADDED"),

    COMPONENT_RENAMED(
            SOURCE_INCOMPATIBLE,
            "\\bClientMessage\\b",
            "ClientMessageKind",
            "create.clientMessages(List.of(ClientMessage.HANG));",
            "ClientMessage CLASS_REMOVED",
            "ClientMessageKind CLASS_ADDED",
            "Assistant.clientMessages() METHOD_RETURN_TYPE_GENERICS_CHANGED",
            "CreateAssistant.clientMessages(List<? extends ClientMessage>) METHOD_PARAMETER_GENERICS_CHANGED"),
    ENUM_VALUE_DROPPED(
            SOURCE_INCOMPATIBLE,
            "enum: \\['off', ",
            "enum: [",
            "create.backgroundSound(BackgroundSound.OFF);",
            "BackgroundSound.OFF FIELD_REMOVED",
            "BackgroundSound.Known.OFF FIELD_REMOVED"),
    PARAMETER_WIDENED(
            SOURCE_INCOMPATIBLE,
            "format: int32, minimum: 1, ",
            "format: int64, minimum: 1, ",
            "new AssistantFilter().limit(20);",
            "AssistantFilter.limit(Integer) METHOD_REMOVED",
            "AssistantFilter.limit(Long) METHOD_ADDED"),
    MEMBER_WIDENED(
            SOURCE_INCOMPATIBLE,
            "format: int32\n( +)minimum: 400",
            "format: int64\n$1minimum: 400",
            "int status = problem.status();",
            "Problem.status() METHOD_RETURN_TYPE_CHANGED"),
    MEMBER_PROMISED(
            SOURCE_INCOMPATIBLE,
            "required: \\[id, orgId, ",
            "required: [id, orgId, name, ",
            "assistant.name().orElse(\"nameless\");",
            "Assistant.name() METHOD_RETURN_TYPE_CHANGED"),
    REFERENCE_INLINED(
            SOURCE_INCOMPATIBLE,
            "^( +items: ).*schemas/ServerMessage\\b.*$",
            "$1{ type: string, enum: [hang, transcript] }",
            "ServerMessage first = assistant.serverMessages().orElseThrow().get(0);",
            "Assistant.serverMessages() METHOD_RETURN_TYPE_GENERICS_CHANGED"),
    FIELD_REMOVED(
            SOURCE_INCOMPATIBLE,
            "^ +firstMessage: .*FirstMessage.*\n",
            "",
            "create.firstMessage(\"Hello\");",
            "Assistant.firstMessage() METHOD_REMOVED",
            "CreateAssistant.firstMessage(String) METHOD_REMOVED",
            "UpdateAssistant.clearFirstMessage() METHOD_REMOVED"),
    FILTER_REMOVED(
            SOURCE_INCOMPATIBLE,
            "^ +- .*parameters/CreatedAtGt.*\n",
            "",
            "new AssistantFilter().createdAtGt(Instant.EPOCH);",
            "AssistantFilter.createdAtGt(Instant) METHOD_REMOVED"),

    OPERATION_RENAMED(DOES_NOT_COMPILE, "operationId: updateAssistant", "operationId: changeAssistant", ""),
    COMPONENT_OF_THE_HAND_WRITTEN_PART_RENAMED(
            DOES_NOT_COMPILE,
            "(schemas/|^    )Problem\\b",
            "$1Failure",
            "",
            "Problem CLASS_REMOVED",
            "Failure CLASS_ADDED");

    private final Pattern from;
    private final String to;
    private final JavaApiStatus status;
    private final String statement;
    private final List<String> changes;

    /**
     * A change.
     *
     * @param from a regular expression; every match in the contract is replaced
     * @param statement what compiles only before the change, or, if the API grew, only after it
     * @param changes some of what should be found; none means that nothing should be
     */
    ContractChange(JavaApiStatus status, String from, String to, String statement, String... changes) {
        this.status = status;
        this.from = Pattern.compile(from, Pattern.MULTILINE);
        this.to = to;
        this.statement = statement;
        this.changes = List.of(changes);
    }

    String applyTo(String contract) {
        Matcher place = from.matcher(contract);
        if (!place.find()) {
            throw new IllegalStateException(this + ": the contract has no " + from);
        }
        return place.replaceAll(to);
    }

    JavaApiStatus status() {
        return status;
    }

    String statement() {
        return statement;
    }

    List<String> changes() {
        return changes;
    }
}
