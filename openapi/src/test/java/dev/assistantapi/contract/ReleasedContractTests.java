package dev.assistantapi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedContractTests {

    @TempDir
    private Path folder;

    @Test
    void shouldFindTheNewestByVersionAndNotByName() throws IOException {
        release("assistant-1.9.0.yaml", "assistant-1.10.0.yaml", "assistant-1.10.0.yml", "assistant-0.99.99.yaml");

        assertThat(ReleasedContract.newest(folder))
                .contains(new ReleasedContract(folder.resolve("assistant-1.10.0.yaml"), "1.10.0"));
    }

    @Test
    void shouldCompareEachNumberOfTheVersion() throws IOException {
        release("assistant-2.0.0.yaml", "assistant-2.0.1.yaml", "assistant-1.9.9.yaml");

        assertThat(ReleasedContract.newest(folder)).map(ReleasedContract::version).contains("2.0.1");
    }

    @Test
    void shouldIgnoreWhatIsNoRelease() throws IOException {
        release("assistant.yaml", "assistant-1.0.yaml", "assistant-1.0.0-rc.1.yaml", "other-1.0.0.yaml", "SHA256SUMS");

        assertThat(ReleasedContract.newest(folder)).isEmpty();
    }

    @Test
    void shouldFindNoneWhereThereIsNoFolder() throws IOException {
        assertThat(ReleasedContract.newest(folder.resolve("released"))).isEmpty();
    }

    private void release(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(folder.resolve(name));
        }
    }
}
