package dev.assistantapi.contract.review.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What two contracts mean for those who compile against the client. */
public enum JavaApiStatus {

    /** The Java API is the same. */
    @JsonProperty("unchanged")
    UNCHANGED,

    /** The Java API has more or other members, and what compiled still does. */
    @JsonProperty("compatible")
    COMPATIBLE,

    /** Code that compiled against the released client may no longer compile. */
    @JsonProperty("source-incompatible")
    SOURCE_INCOMPATIBLE,

    /** The client itself does not compile: its hand-written part does not fit what is generated now. */
    @JsonProperty("does-not-compile")
    DOES_NOT_COMPILE,

    /** There was nothing to compare, or no way to; the messages say why. */
    @JsonProperty("not-compared")
    NOT_COMPARED
}
