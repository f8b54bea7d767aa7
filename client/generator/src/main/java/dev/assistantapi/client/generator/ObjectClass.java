package dev.assistantapi.client.generator;

import java.util.List;

/**
 * A class for an object with properties.
 *
 * @param constructible whether there can be one without any member
 * @param serverOwned the literals of the properties that only the server sets
 */
record ObjectClass(
        String name,
        String description,
        boolean deprecated,
        boolean constructible,
        List<PropertyMethods> properties,
        List<Variant> variants,
        List<String> serverOwned) {

    /** The name again, for where the templates mean that of a member by "name". */
    String owner() {
        return name;
    }

    /**
     * The methods of a property.
     *
     * @param literal the name of the property in Java source
     * @param code the name of the property in Javadoc
     * @param required whether the getter fails without a value
     * @param documented whether the contract describes it
     */
    record PropertyMethods(
            String name,
            String clearName,
            String literal,
            String code,
            String description,
            boolean documented,
            boolean deprecated,
            JavaForm form,
            boolean required,
            boolean nullable,
            boolean settable,
            boolean clearable) {}

    /**
     * A class that an object may be one of.
     *
     * @param type the class
     * @param condition an expression that tells
     * @param mark what the contract tells it by, if that is one value of one property
     */
    record Variant(String name, String type, String condition, List<Mark> mark) {}

    /**
     * A property and its value, both as literals.
     *
     * @param code the name of the property in Javadoc
     */
    record Mark(String property, String code, String value) {}
}
