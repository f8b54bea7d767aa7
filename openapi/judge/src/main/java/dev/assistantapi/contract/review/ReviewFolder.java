package dev.assistantapi.contract.review;

import dev.assistantapi.contract.review.report.html.HtmlReport;
import dev.assistantapi.contract.review.report.machine.JsonReport;
import dev.assistantapi.contract.review.report.machine.JunitReport;
import dev.assistantapi.contract.review.report.machine.SarifReport;
import dev.assistantapi.contract.review.report.markdown.Changelog;
import dev.assistantapi.contract.review.report.markdown.MarkdownReport;
import dev.assistantapi.contract.review.result.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the review of a build is left. */
public final class ReviewFolder {

    private final Path folder;

    /** @param folder made if need be */
    public ReviewFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes every report and the draft of the changelog.
     *
     * @return the page for a person
     * @throws IOException if a file cannot be written
     */
    public Path write(Review review) throws IOException {
        Files.createDirectories(folder);
        Path page = folder.resolve("index.html");
        Files.writeString(page, new HtmlReport().write(review));
        Files.writeString(folder.resolve("review.md"), new MarkdownReport().write(review));
        Files.writeString(folder.resolve("review.json"), new JsonReport().write(review));
        Files.writeString(folder.resolve("review.sarif"), new SarifReport().write(review));
        Files.writeString(folder.resolve("review.xml"), new JunitReport().write(review));
        Files.writeString(
                folder.resolve("changelog.md"),
                new Changelog().write(review.comparison(), review.comparison().newVersion(), null));
        Files.writeString(folder.resolve("gate.txt"), gate(review, page));
        return page;
    }

    /** For the build, which fails with this line unless it is {@code green}. */
    private static String gate(Review review, Path page) {
        int failures = review.gate() == null ? 0 : review.gate().failures().size();
        return failures == 0
                ? "green"
                : "The contract review is red for " + (failures == 1 ? "one reason" : failures + " reasons")
                        + "; see above, or " + page;
    }
}
