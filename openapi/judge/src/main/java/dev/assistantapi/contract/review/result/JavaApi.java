package dev.assistantapi.contract.review.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the comparison of the generated clients says about the version. */
public final class JavaApi {

    private JavaApi() {}

    public static JavaApiReport read(Path file) {
        if (!Files.exists(file)) {
            return notCompared("there is no " + file);
        }
        try {
            return JavaApiReport.read(file);
        } catch (IOException e) {
            return notCompared(String.valueOf(e.getMessage()));
        }
    }

    /** Whether the clients were compared: else the verdicts of the findings have to do. */
    public static boolean judged(JavaApiReport report) {
        return report.status() != JavaApiStatus.NOT_COMPARED && report.status() != JavaApiStatus.DOES_NOT_COMPILE;
    }

    public static Bump bump(JavaApiReport report) {
        return report.breaksSource() ? Bump.MAJOR : report.grows() ? Bump.MINOR : Bump.NONE;
    }

    public static String sentence(JavaApiReport report) {
        return switch (report.status()) {
            case UNCHANGED -> "The Java API of the client does not change.";
            case COMPATIBLE -> "The Java API of the client grows or changes, and what compiled still does.";
            case SOURCE_INCOMPATIBLE -> "Code that compiled against the released client may no longer compile.";
            case DOES_NOT_COMPILE -> "The client itself does not compile with what is generated from this contract.";
            case NOT_COMPARED -> "The Java API of the client was not compared; the findings stand in for it.";
        };
    }

    /** As {@code source-incompatible}. */
    public static String text(JavaApiReport report) {
        return report.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JavaApiReport notCompared(String reason) {
        return new JavaApiReport(JavaApiStatus.NOT_COMPARED, null, null, List.of(), List.of(reason));
    }
}
