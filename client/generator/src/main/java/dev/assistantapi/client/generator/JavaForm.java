package dev.assistantapi.client.generator;

import java.util.List;

/**
 * What a JSON value is in Java.
 *
 * @param kind of JSON
 * @param type what a getter returns
 * @param argument what can be passed instead of it
 * @param decoder an expression that reads it
 */
record JavaForm(Kind kind, String type, String argument, String decoder) {

    /** Kinds of JSON values. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        ARRAY,
        OBJECT,
        ANY
    }

    static final JavaForm ANY = new JavaForm(Kind.ANY, "Object", "Object", "Decoders.ANY");
    static final JavaForm STRING = text("String", "STRING");
    static final JavaForm URI = text("URI", "URI");
    static final JavaForm INSTANT = text("Instant", "INSTANT");
    static final JavaForm DATE = text("LocalDate", "DATE");
    static final JavaForm BOOLEAN = new JavaForm(Kind.BOOLEAN, "Boolean", "Boolean", "Decoders.BOOLEAN");
    static final JavaForm INTEGER = new JavaForm(Kind.NUMBER, "Integer", "Integer", "Decoders.INTEGER");
    static final JavaForm LONG = new JavaForm(Kind.NUMBER, "Long", "Long", "Decoders.LONG");
    static final JavaForm BIG_INTEGER = new JavaForm(Kind.NUMBER, "BigInteger", "BigInteger", "Decoders.BIG_INTEGER");
    static final JavaForm FLOAT = new JavaForm(Kind.NUMBER, "Float", "Number", "Decoders.FLOAT");
    static final JavaForm DOUBLE = new JavaForm(Kind.NUMBER, "Double", "Number", "Decoders.DOUBLE");
    static final JavaForm DECIMAL = new JavaForm(Kind.NUMBER, "BigDecimal", "Number", "Decoders.DECIMAL");
    static final JavaForm OBJECT = new JavaForm(
            Kind.OBJECT, "Map<String, @Nullable Object>", "Map<String, ? extends @Nullable Object>", "Decoders.OBJECT");

    static final JavaForm LIST = ANY.list(true);

    private static final List<JavaForm> INTEGERS = List.of(INTEGER, LONG, BIG_INTEGER);

    private static JavaForm text(String type, String decoder) {
        return new JavaForm(Kind.TEXT, type, type, "Decoders." + decoder);
    }

    /** An object with a class of its own. */
    static JavaForm object(String type) {
        return new JavaForm(Kind.OBJECT, type, type, "Decoders.object(" + type + "::of)");
    }

    /** A string with a class of its own. */
    static JavaForm openEnum(String type) {
        return new JavaForm(Kind.TEXT, type, type, "Decoders.string(" + type + "::of)");
    }

    JavaForm list(boolean withNulls) {
        String nullable = withNulls ? "@Nullable " : "";
        return new JavaForm(
                Kind.ARRAY,
                "List<" + nullable + type + ">",
                "List<? extends " + nullable + argument + ">",
                "Decoders.list" + (withNulls ? "WithNulls(" : "(") + decoder + ")");
    }

    JavaForm map(boolean withNulls) {
        if (equals(ANY)) {
            return OBJECT;
        }
        String nullable = withNulls ? "@Nullable " : "";
        return new JavaForm(
                Kind.OBJECT,
                "Map<String, " + nullable + type + ">",
                "Map<String, ? extends " + nullable + argument + ">",
                "Decoders.map" + (withNulls ? "WithNulls(" : "(") + decoder + ")");
    }

    /** What a value is that has one of several forms. */
    static JavaForm anyOf(List<JavaForm> forms) {
        List<JavaForm> distinct = forms.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return ANY;
        }
        if (distinct.size() == 1) {
            return distinct.get(0);
        }
        List<Kind> kinds = distinct.stream().map(JavaForm::kind).distinct().toList();
        if (kinds.size() > 1) {
            return ANY;
        }
        return switch (kinds.get(0)) {
            case TEXT -> STRING;
            case NUMBER -> INTEGERS.containsAll(distinct) ? widest(distinct) : DECIMAL;
            case ARRAY -> LIST;
            case OBJECT -> OBJECT;
            default -> ANY;
        };
    }

    private static JavaForm widest(List<JavaForm> integers) {
        return INTEGERS.get(integers.stream().mapToInt(INTEGERS::indexOf).max().orElseThrow());
    }

    /** What a value is that has several forms at once. */
    static JavaForm allOf(List<JavaForm> forms) {
        JavaForm most = ANY;
        for (JavaForm form : forms) {
            most = form.precision() > most.precision() ? form : most;
        }
        return most;
    }

    private int precision() {
        if (equals(ANY)) {
            return 0;
        }
        return equals(STRING) || equals(DECIMAL) || equals(OBJECT) || equals(LIST) ? 1 : 2;
    }
}
