package dev.assistantapi.client.generator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names for the things of a contract. One that is taken, or means something in Java, gets an underscore. */
final class JavaNames {

    private final Set<String> taken;

    JavaNames(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The name itself, or one with underscores behind it. */
    String unique(String name) {
        String unique = name;
        while (SourceVersion.isKeyword(unique) || taken.contains(unique)) {
            unique += "_";
        }
        taken.add(unique);
        return unique;
    }

    boolean isTaken(String name) {
        return taken.contains(name);
    }

    void take(String name) {
        taken.add(name);
    }

    /** {@code first-message} is {@code firstMessage}; what is all in capitals stays so. */
    static String member(String text) {
        List<String> words = words(text, false);
        String name = String.join("", capitalised(words));
        boolean allCapitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1 && text.equals(name);
        return identifier(allCapitals || name.isEmpty() ? name : decapitalised(name), "property");
    }

    /** {@code assistant_id} is {@code AssistantId}. In ASCII: not every file system takes more. */
    static String type(String text) {
        return identifier(String.join("", capitalised(words(ascii(text), false))), "Model");
    }

    /** {@code speech-update} is {@code SPEECH_UPDATE}. */
    static String constant(String text) {
        List<String> words = words(text, true);
        if (words.isEmpty()) {
            words = text.codePoints()
                    .mapToObj(c -> String.valueOf(Character.getName(c)).replaceAll("[^A-Za-z0-9]+", "_"))
                    .toList();
        }
        return identifier(String.join("_", words).toUpperCase(Locale.ROOT), "EMPTY");
    }

    static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> capitalised(List<String> words) {
        return words.stream().map(JavaNames::capitalised).toList();
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Between what is neither letter nor digit and, if asked for, before a capital that follows a small letter. */
    private static List<String> words(String text, boolean atCapitals) {
        String parted = atCapitals ? text.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ") : text;
        List<String> words = new ArrayList<>(List.of(parted.split("[^\\p{L}\\p{Nd}$]+")));
        words.removeIf(String::isEmpty);
        boolean allCapitals = words.size() > 1 && parted.equals(parted.toUpperCase(Locale.ROOT));
        words.replaceAll(word -> allCapitals ? word.toLowerCase(Locale.ROOT) : word);
        return words;
    }

    private static String identifier(String name, String otherwise) {
        String some = name.isEmpty() ? otherwise : name;
        return Character.isJavaIdentifierStart(some.codePointAt(0)) ? some : "_" + some;
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .codePoints()
                .mapToObj(c ->
                        c < 128 || !Character.isLetterOrDigit(c) ? Character.toString(c) : String.format("U%04x", c))
                .collect(Collectors.joining());
    }
}
