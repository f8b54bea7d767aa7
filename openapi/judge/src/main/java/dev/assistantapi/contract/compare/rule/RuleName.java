package dev.assistantapi.contract.compare.rule;

/** The rules that the comparison of parts names; those about keywords of schemas are found by keyword and change. */
public enum RuleName {
    PATH_REMOVED("path-removed"),
    PATH_ADDED("path-added"),
    OPERATION_REMOVED("operation-removed"),
    OPERATION_ADDED("operation-added"),
    OPERATION_DEPRECATED("operation-deprecated"),
    PATH_AMBIGUOUS("path-ambiguous"),
    EXTENSION_CHANGED("extension-changed"),
    OPERATION_ID_CHANGED("operation-id-changed"),
    OPERATION_TAG_CHANGED("operation-tag-changed"),
    PARAMETERS_REORDERED("parameters-reordered"),
    CALLBACK_REMOVED("callback-removed"),
    CALLBACK_ADDED("callback-added"),
    WEBHOOK_REMOVED("webhook-removed"),
    WEBHOOK_ADDED("webhook-added"),
    CALLBACK_SECURITY_CHANGED("callback-security-changed"),
    CALLBACK_MEDIA_TYPE_ADDED("callback-media-type-added"),
    CALLBACK_MEDIA_TYPE_REMOVED("callback-media-type-removed"),
    CALLBACK_BODY_ADDED("callback-body-added"),
    SERVER_REMOVED("server-removed"),
    SERVER_CHANGED("server-changed"),
    SERVER_ADDED("server-added"),
    LINK_REMOVED("link-removed"),
    LINK_CHANGED("link-changed"),
    LINK_ADDED("link-added"),
    RESPONSE_MEDIA_RANGE_WIDENED("response-media-range-widened"),
    RESPONSE_MEDIA_RANGE_NARROWED("response-media-range-narrowed"),
    RESPONSE_SUCCESS_STATUS_REMOVED("response-success-status-removed"),
    RESPONSE_SUCCESS_STATUS_ADDED("response-success-status-added"),
    CALLBACK_SUCCESS_STATUS_ADDED("callback-success-status-added"),
    RESPONSE_STATUS_RANGE_NARROWED("response-status-range-narrowed"),
    RESPONSE_ERROR_STATUS_REMOVED("response-error-status-removed"),
    RESPONSE_ERROR_STATUS_ADDED("response-error-status-added"),
    RESPONSE_REDIRECT_ADDED("response-redirect-added"),
    RESPONSE_OTHER_STATUS_REMOVED("response-other-status-removed"),
    RESPONSE_OTHER_STATUS_ADDED("response-other-status-added"),
    SECURITY_ADDED("security-added"),
    SECURITY_ALTERNATIVE_REMOVED("security-alternative-removed"),
    SECURITY_SCOPE_ADDED("security-scope-added"),
    SECURITY_SCHEME_CHANGED("security-scheme-changed"),
    SECURITY_RELAXED("security-relaxed"),
    SECURITY_ALTERNATIVE_ADDED("security-alternative-added"),
    OAUTH_FLOW_REMOVED("oauth-flow-removed"),
    OAUTH_FLOW_ADDED("oauth-flow-added"),
    OAUTH_URL_CHANGED("oauth-url-changed"),

    // One for each side.
    PARAMETER_ADDED_REQUIRED("parameter-added-required"),
    HEADER_ADDED_REQUIRED("header-added-required"),
    PARAMETER_ADDED("parameter-added"),
    HEADER_ADDED("header-added"),
    PARAMETER_REMOVED_REQUIRED("parameter-removed-required"),
    HEADER_REMOVED_REQUIRED("header-removed-required"),
    PARAMETER_REMOVED("parameter-removed"),
    HEADER_REMOVED("header-removed"),
    PARAMETER_BECAME_REQUIRED("parameter-became-required"),
    HEADER_BECAME_REQUIRED("header-became-required"),
    PARAMETER_BECAME_OPTIONAL("parameter-became-optional"),
    HEADER_BECAME_OPTIONAL("header-became-optional"),
    PARAMETER_DEPRECATED("parameter-deprecated"),
    HEADER_DEPRECATED("header-deprecated"),
    PARAMETER_SERIALISATION_CHANGED("parameter-serialisation-changed"),
    HEADER_SERIALISATION_CHANGED("header-serialisation-changed"),
    PARAMETER_EMPTY_VALUE_FORBIDDEN("parameter-empty-value-forbidden"),
    PARAMETER_EMPTY_VALUE_ALLOWED("parameter-empty-value-allowed"),
    PARAMETER_RESERVED_CHARACTERS_FORBIDDEN("parameter-reserved-characters-forbidden"),
    PARAMETER_RESERVED_CHARACTERS_ALLOWED("parameter-reserved-characters-allowed"),
    BODY_ADDED_REQUIRED("body-added-required"),
    BODY_ADDED("body-added"),
    BODY_REMOVED("body-removed"),
    BODY_BECAME_REQUIRED("body-became-required"),
    BODY_BECAME_OPTIONAL("body-became-optional"),
    MEDIA_TYPE_REMOVED("media-type-removed"),
    MEDIA_TYPE_ADDED("media-type-added"),
    PART_MEDIA_TYPE_REMOVED("part-media-type-removed"),
    PART_MEDIA_TYPE_ADDED("part-media-type-added"),
    PART_SERIALISATION_CHANGED("part-serialisation-changed");

    private final String text;

    RuleName(String text) {
        this.text = text;
    }

    /** The id; for rules that exist for each side, without the side. */
    String text() {
        return text;
    }
}
