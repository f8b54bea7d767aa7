package dev.assistantapi.contract.compare.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTests {

    private static final Path PAGE = Path.of("rules.md");

    @Test
    void shouldBeTheOneThatIsCommitted() throws IOException {
        String page = RulesPage.markdown(RuleCatalogue.all());
        if (Boolean.getBoolean("rules.rewrite")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as(
                        "rules.md is older than rules.yaml; write it anew with:"
                                + " mvn -pl openapi/judge -am test -Dtest=RulesPageTests -Drules.rewrite=true -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(page);
    }
}
