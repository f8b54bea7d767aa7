package dev.assistantapi.contract.review;

import dev.assistantapi.contract.javaapi.JavaApiReport;
import dev.assistantapi.contract.javaapi.JavaApiStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the comparison of the generated clients says about the version. */
final class JavaApi {

    private JavaApi() {}

    static JavaApiReport read(Path file) {
        if (!Files.exists(file)) {
            return notCompared("there is no " + file);
        }
        try {
            return JavaApiReport.read(file);
        } catch (IOException e) {
            return notCompared(e.getMessage());
        }
    }

    /** Whether the clients were compared: else the verdicts of the findings have to do. */
    static boolean judged(JavaApiReport report) {
        return report.status() != JavaApiStatus.NOT_COMPARED && report.status() != JavaApiStatus.DOES_NOT_COMPILE;
    }

    static Bump bump(JavaApiReport report) {
        return report.breaksSource() ? Bump.MAJOR : report.grows() ? Bump.MINOR : Bump.NONE;
    }

    private static JavaApiReport notCompared(String reason) {
        return new JavaApiReport(JavaApiStatus.NOT_COMPARED, null, null, List.of(), List.of(reason));
    }
}
