package dev.assistantapi.contract.javaapi;

import static dev.assistantapi.contract.javaapi.JavaApiStatus.COMPATIBLE;
import static dev.assistantapi.contract.javaapi.JavaApiStatus.DOES_NOT_COMPILE;
import static dev.assistantapi.contract.javaapi.JavaApiStatus.SOURCE_INCOMPATIBLE;
import static dev.assistantapi.contract.javaapi.JavaApiStatus.UNCHANGED;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One change of this project's contract, what it should do to the Java API, and a statement that tells. */
enum ContractChange {
    DESCRIPTION_REWORDED(UNCHANGED, "Whether calls are recorded", "Are calls recorded?"),
    LIMIT_LOWERED(UNCHANGED, "maxLength: 100$", "maxLength: 99"),
    TAG_RENAMED(UNCHANGED, "tags: \\[assistants\\]", "tags: [agents]"),
    PARAMETERS_REORDERED(UNCHANGED, "^(.*parameters/Limit.*)\n(.*parameters/Cursor.*)$", "$2\n$1"),
    SCHEMA_OF_A_STRING_RENAMED(UNCHANGED, "\\bEndCallMessage\\b", "ClosingMessage"),
    HEADER_ADDED(UNCHANGED, "^( +)(- .*parameters/IfNoneMatch.*)$", "$1$2\n$1- { name: X-Trace, in: header, schema: { type: string } }"),

    FIELD_ADDED(
            COMPATIBLE,
            "^( +)properties:\n +id: .*$",
            "$0\n$1  greeting: { type: string }",
            "Assistant.greeting() METHOD_ADDED"),
    ENUM_VALUE_ADDED(
            COMPATIBLE,
            "enum: \\['off', office\\]",
            "enum: ['off', office, rain]",
            "BackgroundSound.RAIN FIELD_ADDED",
            "BackgroundSound.Known.RAIN FIELD_ADDED"),
    FILTER_ADDED(
            COMPATIBLE,
            "^( +)(- .*parameters/Limit.*)$",
            "$1$2\n$1- { name: named, in: query, schema: { type: string } }",
            "AssistantFilter.named(String) METHOD_ADDED"),

    COMPONENT_RENAMED(
            SOURCE_INCOMPATIBLE,
            "\\bClientMessage\\b",
            "ClientMessageKind",
            "ClientMessage CLASS_REMOVED",
            "ClientMessageKind CLASS_ADDED",
            "Assistant.clientMessages() METHOD_RETURN_TYPE_GENERICS_CHANGED",
            "CreateAssistant.clientMessages(List<? extends ClientMessage>) METHOD_PARAMETER_GENERICS_CHANGED"),
    ENUM_VALUE_DROPPED(
            SOURCE_INCOMPATIBLE,
            "enum: \\['off', office\\]",
            "enum: [office]",
            "BackgroundSound.OFF FIELD_REMOVED",
            "BackgroundSound.Known.OFF FIELD_REMOVED"),
    PARAMETER_WIDENED(
            SOURCE_INCOMPATIBLE,
            "format: int32, minimum: 1, maximum: 1000",
            "format: int64, minimum: 1, maximum: 1000",
            "AssistantFilter.limit(Integer) METHOD_REMOVED",
            "AssistantFilter.limit(Long) METHOD_ADDED"),
    MEMBER_WIDENED(
            SOURCE_INCOMPATIBLE,
            "format: int32\n( +)minimum: 400",
            "format: int64\n$1minimum: 400",
            "Problem.status() METHOD_RETURN_TYPE_CHANGED"),
    MEMBER_PROMISED(
            SOURCE_INCOMPATIBLE,
            "required: \\[id, orgId, createdAt, updatedAt\\]",
            "required: [id, orgId, createdAt, updatedAt, name]",
            "Assistant.name() METHOD_RETURN_TYPE_CHANGED"),
    REFERENCE_INLINED(
            SOURCE_INCOMPATIBLE,
            "^( +items: ).*schemas/ServerMessage\\b.*$",
            "$1{ type: string, enum: [hang, transcript] }",
            "Assistant.serverMessages() METHOD_RETURN_TYPE_GENERICS_CHANGED"),
    FIELD_REMOVED(
            SOURCE_INCOMPATIBLE,
            "^ +firstMessage: .*FirstMessage.*\n",
            "",
            "Assistant.firstMessage() METHOD_REMOVED",
            "CreateAssistant.firstMessage(String) METHOD_REMOVED",
            "UpdateAssistant.clearFirstMessage() METHOD_REMOVED"),
    FILTER_REMOVED(
            SOURCE_INCOMPATIBLE,
            "^ +- .*parameters/CreatedAtGt.*\n",
            "",
            "AssistantFilter.createdAtGt(Instant) METHOD_REMOVED"),

    OPERATION_RENAMED(DOES_NOT_COMPILE, "operationId: updateAssistant", "operationId: changeAssistant"),
    COMPONENT_OF_THE_FACE_RENAMED(
            DOES_NOT_COMPILE,
            "(schemas/|^    )Problem\\b",
            "$1Failure",
            "Problem CLASS_REMOVED");

    final JavaApiStatus status;
    final List<String> expected;
    private final Pattern from;
    private final String to;

    ContractChange(JavaApiStatus status, String from, String to, String... expected) {
        this.status = status;
        this.from = Pattern.compile(from, Pattern.MULTILINE);
        this.to = to;
        this.expected = List.of(expected);
    }

    String applyTo(String contract) {
        Matcher place = from.matcher(contract);
        if (!place.find()) {
            throw new IllegalStateException(this + ": the contract has no " + from);
        }
        return place.replaceAll(to);
    }
}
