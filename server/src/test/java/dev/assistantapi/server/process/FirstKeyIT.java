package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two starts without any setting: the first makes a key and shows it, the second does neither. */
class FirstKeyIT {

    private static final Pattern ORGANISATION = Pattern.compile("organisation +(\\S+)\\R");
    private static final Pattern KEY = Pattern.compile("key +(\\S+)\\R");

    @TempDir
    private static Path folder;

    private static String shownFirst;
    private static String address;
    private static ServerProcess secondStart;

    @BeforeAll
    static void startTwice() throws IOException {
        try (ServerProcess firstStart = ServerProcess.start(folder, Map.of())) {
            shownFirst = firstStart.output();
            address = firstStart.uri().toString();
        }
        secondStart = ServerProcess.start(folder, Map.of());
    }

    @AfterAll
    static void stop() {
        if (secondStart != null) {
            secondStart.close();
        }
    }

    @Test
    void shouldShowTheKeyOnTheFirstStart() {
        assertThat(shownFirst).containsOnlyOnce("key           " + key());
    }

    @Test
    void shouldShowALineToCallTheServerWith() {
        assertThat(shownFirst)
                .containsOnlyOnce("curl ")
                .contains(address + "/assistant", "-H 'Authorization: Bearer " + key() + "'");
    }

    @Test
    void shouldShowTheOrganisationOfTheKey() {
        String answer = secondStart.api(key()).post("/assistant", "{}").body();

        assertThat(answer).contains("\"orgId\":\"" + shown(ORGANISATION) + "\"");
    }

    @Test
    void shouldShowNoKeyOnTheSecondStart() {
        String output = secondStart.output();

        assertThat(output).doesNotContain("ak_", "curl", "Bearer");
    }

    @Test
    void shouldAcceptTheKeyAfterARestart() {
        int status = secondStart.api(key()).get("/assistant").statusCode();

        assertThat(status).isEqualTo(200);
    }

    @Test
    void shouldAcceptNoOtherKey() {
        int status = secondStart.api(key() + "x").get("/assistant").statusCode();

        assertThat(status).isEqualTo(401);
    }

    @Test
    void shouldKeepNoKeyInTheClear() throws IOException {
        try (Stream<Path> files = Files.walk(ServerProcess.data(folder))) {
            List<Path> holdTheKey = files.filter(Files::isRegularFile)
                    .filter(file -> contents(file).contains(key()))
                    .toList();

            assertThat(holdTheKey).isEmpty();
        }
    }

    private static String contents(Path file) {
        try {
            // Every byte is a character of Latin-1, so nothing of the file is lost.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key() {
        return shown(KEY);
    }

    private static String shown(Pattern pattern) {
        Matcher matcher = pattern.matcher(shownFirst);
        assertThat(matcher.find()).as("%s in: %s", pattern, shownFirst).isTrue();
        return matcher.group(1);
    }
}
