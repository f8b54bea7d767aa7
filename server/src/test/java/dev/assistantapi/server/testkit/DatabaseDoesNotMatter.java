package dev.assistantapi.server.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests that run once in {@code mvn verify}: they use no database, or name the one they use. All others run on SQLite and
 * on PostgreSQL. {@code -Pthorough} runs these on PostgreSQL, too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database-does-not-matter")
public @interface DatabaseDoesNotMatter {}
