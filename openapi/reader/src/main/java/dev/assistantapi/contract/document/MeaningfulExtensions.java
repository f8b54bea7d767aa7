package dev.assistantapi.contract.document;

import java.util.List;

/** The extensions that callers rely on: a change of one is told wherever it stands. Other extensions say nothing here. */
public final class MeaningfulExtensions {

    /** A default that applies at run time, a mark of secrets, a day of removal, and values of which more may come. */
    public static final List<String> NAMES =
            List.of("x-runtime-default", "x-sensitive", "x-sunset", "x-extensible-enum");

    private MeaningfulExtensions() {}
}
