package dev.assistantapi.contracttests.report;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A list of verdicts as JUnit XML: a verdict that should not be is a failure. */
final class XmlReport {

    private XmlReport() {}

    static <T> String of(
            String suite, List<T> all, Function<T, String> name, Predicate<T> failed, Function<T, String> message) {
        String cases = all.stream()
                .map(one -> "  <testcase classname=\"" + suite + "\" name=\"" + Html.text(name.apply(one)) + "\""
                        + (failed.test(one)
                                ? "><failure message=\"" + Html.text(message.apply(one)) + "\"/></testcase>\n"
                                : "/>\n"))
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + suite + "\" tests=\"" + all.size()
                + "\" failures=\"" + all.stream().filter(failed).count() + "\" errors=\"0\" skipped=\"0\">\n" + cases
                + "</testsuite>\n";
    }
}
