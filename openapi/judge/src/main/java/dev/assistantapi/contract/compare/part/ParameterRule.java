package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.rule.RuleName;

/** What becomes of a parameter, or of a header of a response, and the rule for each of them. */
enum ParameterRule {
    ADDED(RuleName.PARAMETER_ADDED, RuleName.HEADER_ADDED),
    ADDED_REQUIRED(RuleName.PARAMETER_ADDED_REQUIRED, RuleName.HEADER_ADDED_REQUIRED),
    REMOVED(RuleName.PARAMETER_REMOVED, RuleName.HEADER_REMOVED),
    REMOVED_REQUIRED(RuleName.PARAMETER_REMOVED_REQUIRED, RuleName.HEADER_REMOVED_REQUIRED),
    BECAME_REQUIRED(RuleName.PARAMETER_BECAME_REQUIRED, RuleName.HEADER_BECAME_REQUIRED),
    BECAME_OPTIONAL(RuleName.PARAMETER_BECAME_OPTIONAL, RuleName.HEADER_BECAME_OPTIONAL),
    DEPRECATED(RuleName.PARAMETER_DEPRECATED, RuleName.HEADER_DEPRECATED),
    SERIALISATION_CHANGED(RuleName.PARAMETER_SERIALISATION_CHANGED, RuleName.HEADER_SERIALISATION_CHANGED);

    private final RuleName parameter;
    private final RuleName header;

    ParameterRule(RuleName parameter, RuleName header) {
        this.parameter = parameter;
        this.header = header;
    }

    /** The rule for a parameter or a header. */
    RuleName of(Noun noun) {
        return noun == Noun.HEADER ? header : parameter;
    }

    /** A parameter of a request, or a header of a response. */
    enum Noun {
        PARAMETER("parameter"),
        HEADER("header");

        private final String text;

        Noun(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
