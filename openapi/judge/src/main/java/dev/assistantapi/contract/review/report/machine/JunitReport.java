package dev.assistantapi.contract.review.report.machine;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.review.report.ReportFormat;
import dev.assistantapi.contract.review.report.TerminalText;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit XML, for a CI that lists tests: one test case for each finding and each other rule of the gate that is broken. */
public final class JunitReport implements ReportFormat {

    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    @Override
    public String write(Review review) {
        List<GateFailure> failures =
                review.gate() == null ? List.of() : review.gate().failures();
        List<GateFailure> others = failures.stream()
                .filter(failure -> failure.fingerprint() == null)
                .toList();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "contract review");
            xml.writeAttribute("tests", String.valueOf(review.changes().size() + others.size() + 1));
            xml.writeAttribute("failures", String.valueOf(failed(review, failures) + others.size()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            testCase(xml, "gate", "the working contract was compared with the newest release", Optional.empty());
            for (ReviewedFinding change : review.changes()) {
                Finding finding = change.finding();
                testCase(
                        xml, finding.rule(), finding.place() + " " + finding.fingerprint(), failure(failures, finding));
            }
            for (GateFailure failure : others) {
                testCase(xml, failure.rule(), failure.place(), Optional.of(failure));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // it is written into memory
        }
        return text + "\n";
    }

    private static long failed(Review review, List<GateFailure> failures) {
        return review.changes().stream()
                .filter(change -> failure(failures, change.finding()).isPresent())
                .count();
    }

    private static Optional<GateFailure> failure(List<GateFailure> failures, Finding finding) {
        return failures.stream()
                .filter(failure -> finding.fingerprint().equals(failure.fingerprint()))
                .findFirst();
    }

    private static void testCase(XMLStreamWriter xml, String rule, String name, Optional<GateFailure> failure)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "contract." + valid(rule));
        xml.writeAttribute("name", valid(name));
        xml.writeAttribute("time", "0");
        if (failure.isPresent()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", failure.get().rule());
            xml.writeAttribute("message", valid(failure.get().message()));
            xml.writeCharacters(valid(failure.get().place() + "\n"
                    + failure.get().message() + "\nRemedy: " + failure.get().remedy()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** What XML 1.0 (section 2.2) has no place for becomes a question mark. */
    private static String valid(String text) {
        return NO_XML.matcher(TerminalText.of(text)).replaceAll("?");
    }
}
