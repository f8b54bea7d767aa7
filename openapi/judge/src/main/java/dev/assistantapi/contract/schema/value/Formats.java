package dev.assistantapi.contract.schema.value;

import com.networknt.schema.Schema;
import dev.assistantapi.contract.schema.regex.Regex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the values of {@code format}: a check, examples, a pattern that they all match, and which includes which. */
public final class Formats {

    /**
     * @param envelope a pattern that every string of the format matches
     * @param includedIn formats that accept all that this one does
     */
    private record Known(String envelope, List<String> examples, Set<String> includedIn) {}

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME = "\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})";
    private static final Map<String, Known> KNOWN = Map.ofEntries(
            known("date", "^" + DATE + "$", List.of("2024-06-11", "1999-12-31")),
            known(
                    "date-time",
                    "^" + DATE + "[Tt ]" + TIME + "$",
                    List.of(
                            "2024-06-11T09:30:00Z",
                            "2024-06-11T09:30:00.123Z",
                            "2024-06-11T09:30:00+02:00",
                            "2024-06-11T09:30:00.123456789+02:00")),
            known("time", "^" + TIME + "$", List.of("09:30:00Z", "09:30:00.123+02:00")),
            known("duration", "^P[0-9YMWDTHS.,]+$", List.of("P1D", "PT5M", "P3Y6M4DT12H30M5S")),
            known(
                    "uuid",
                    "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
                    List.of("0197a3c4-5e6f-7a8b-9c0d-1e2f3a4b5c6d", "4F1C2D3E-5A6B-4C7D-8E9F-0A1B2C3D4E5F")),
            known(
                    "uri",
                    "^[A-Za-z][A-Za-z0-9+.-]*:[!-~]*$",
                    List.of(
                            "https://example.com/a",
                            "urn:a:b",
                            "https://example.com/a?b=c&d=e#f",
                            "mailto:a@example.com",
                            "ftp://example.com:21/x",
                            "a:b"),
                    "uri-reference",
                    "iri",
                    "iri-reference"),
            known(
                    "uri-reference",
                    "^[!-~]*$",
                    List.of("/a/b", "", "https://example.com/a", "?q=1", "a/b", "#c"),
                    "iri-reference"),
            known(
                    "iri",
                    "^[A-Za-z][A-Za-z0-9+.-]*:\\S*$",
                    List.of("https://example.com/\u00e9", "https://example.com/a"),
                    "iri-reference"),
            known("iri-reference", "^\\S*$", List.of("/\u00e9", "/a", "https://example.com/a")),
            known("email", "^[^@]+@.+$", List.of("a@example.com", "first.last@sub.example.org"), "idn-email"),
            known("idn-email", "^.+@.+$", List.of("\u00e9@example.com", "a@example.com")),
            known("hostname", "^[A-Za-z0-9.-]{1,255}$", List.of("example.com", "a", "a-b.example.org"), "idn-hostname"),
            known("idn-hostname", "^\\S+$", List.of("example.com", "m\u00fcnchen.example")),
            known("ipv4", "^\\d{1,3}(\\.\\d{1,3}){3}$", List.of("192.0.2.1", "127.0.0.1")),
            known("ipv6", "^[0-9A-Fa-f:.]{2,45}$", List.of("2001:db8::1", "::1", "fe80::1")),
            known("regex", "", List.of("^a+$", "a")),
            known("json-pointer", "^(/.*)?$", List.of("/a/0", "")),
            known("relative-json-pointer", "^\\d+.*$", List.of("0#", "1/a")),
            known("uri-template", "", List.of("/a/{b}", "/a")));

    /** Strings that no format, or few, accept. */
    public static final List<String> STRANGE =
            List.of("not a format!", "\\", " ", "%zz", "a", "0", "{", "[", "", "\u00e9 ");

    private final Map<String, Schema> checks = new HashMap<>();

    private static Map.Entry<String, Known> known(
            String name, String envelope, List<String> examples, String... includedIn) {
        return Map.entry(name, new Known(envelope, examples, Set.of(includedIn)));
    }

    public static boolean isKnown(String format) {
        return KNOWN.containsKey(format);
    }

    public static List<String> examples(String format) {
        Known known = KNOWN.get(format);
        return known == null ? List.of() : known.examples();
    }

    /** A pattern that every string of the format matches; null when none is known. */
    public static @Nullable Regex envelope(String format) {
        Known known = KNOWN.get(format);
        return known == null || known.envelope().isEmpty() ? null : Regex.of(known.envelope());
    }

    public static boolean includes(String wider, String narrower) {
        Known known = KNOWN.get(narrower);
        return wider.equals(narrower) || known != null && known.includedIn().contains(wider);
    }

    public Truth accepts(String format, String text) {
        if (!isKnown(format)) {
            return Truth.UNKNOWN;
        }
        Schema check = checks.computeIfAbsent(
                format,
                name -> SchemaValidator.compile(
                        SchemaValues.FACTORY.objectNode().put("format", name)));
        return Truth.of(check.validate(SchemaValues.FACTORY.stringNode(text)).isEmpty());
    }
}
