package dev.assistantapi.contract.review.report.html;

import static dev.assistantapi.contract.review.report.html.Markup.tag;

import dev.assistantapi.contract.review.report.ReportFormat;
import dev.assistantapi.contract.review.report.Wording;
import dev.assistantapi.contract.review.result.Review;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One page without anything from elsewhere: for a screen of any width, light or dark, and for paper. */
public final class HtmlReport implements ReportFormat {

    @Override
    public String write(Review review) {
        Markup main = tag("main").add(banner(review));
        if (review.gate() != null) {
            main.add(new HtmlGate(review.gate()).failures());
        }
        main.add(changes(review));
        if (review.gate() != null) {
            main.addAll(new HtmlGate(review.gate()).context(review.changes()));
        }
        String title = "Contract review: " + review.comparison().verdict().text();
        Markup head = tag("head")
                .add(tag("meta").attribute("charset", "utf-8"))
                .add(tag("meta")
                        .attribute("name", "viewport")
                        .attribute("content", "width=device-width, initial-scale=1"))
                .add(tag("meta").attribute("name", "color-scheme").attribute("content", "light dark"))
                .add(tag("title", title))
                .add(tag("style").verbatim(style()));
        return "<!doctype html>\n"
                + tag("html").attribute("lang", "en").add(head).add(tag("body").add(main)) + "\n";
    }

    private static Markup banner(Review review) {
        String verdict = review.comparison().verdict().text();
        return tag("header")
                .attribute("class", "banner " + verdict)
                .add(tag("p", "Contract review").attribute("class", "kicker"))
                .add(tag("h1", verdict))
                .add(tag("p", Wording.verdict(review.comparison().verdict())))
                .add(facts(review));
    }

    private static Markup facts(Review review) {
        return tag("dl")
                .attribute("class", "facts")
                .add(fact(
                        "old",
                        review.comparison().oldName() + " ("
                                + review.comparison().oldVersion() + ")"))
                .add(fact(
                        "new",
                        review.comparison().newName() + " ("
                                + review.comparison().newVersion() + ")"))
                .add(fact("findings", Wording.counts(review)))
                .add(fact("version needed", Wording.versionNeeded(review)));
    }

    private static Markup fact(String name, String value) {
        return tag("div").add(tag("dt", name)).add(tag("dd", value));
    }

    private static Markup changes(Review review) {
        Markup section = tag("section").add(tag("h2", "Changes"));
        if (review.changes().isEmpty()) {
            return section.add(tag("p", "Nothing changes in meaning."));
        }
        HtmlChange pages = new HtmlChange(new SourceLines());
        return section.addAll(review.changes().stream().map(pages::of).toList());
    }

    private static String style() {
        try (InputStream style = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("review.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it stands in the same jar
        }
    }
}
