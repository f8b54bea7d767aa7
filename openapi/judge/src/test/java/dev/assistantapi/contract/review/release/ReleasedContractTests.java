package dev.assistantapi.contract.review.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedContractTests {

    private static final Path CONTRACT = Path.of("orders.yaml");

    @TempDir
    private Path folder;

    @Test
    void shouldFindTheNewestByVersionAndNotByName() throws IOException {
        release("orders-1.9.0.yaml", "orders-1.10.0.yaml", "orders-1.10.0.yml", "orders-0.99.99.yaml");

        assertThat(ReleasedContract.newest(folder, CONTRACT))
                .contains(new ReleasedContract(folder.resolve("orders-1.10.0.yaml"), "1.10.0"));
    }

    @Test
    void shouldCompareEachNumberOfTheVersion() throws IOException {
        release("orders-2.0.0.yaml", "orders-2.0.1.yaml", "orders-1.9.9.yaml");

        assertThat(ReleasedContract.newest(folder, CONTRACT))
                .map(ReleasedContract::version)
                .contains("2.0.1");
    }

    @Test
    void shouldIgnoreWhatIsNoRelease() throws IOException {
        release("orders.yaml", "orders-1.0.yaml", "orders-1.0.0-rc.1.yaml", "orders2-1.0.0.yaml", "SHA256SUMS");

        assertThat(ReleasedContract.newest(folder, CONTRACT)).isEmpty();
    }

    @Test
    void shouldFindNoneWhereThereIsNoFolder() throws IOException {
        assertThat(ReleasedContract.newest(folder.resolve("released"), CONTRACT))
                .isEmpty();
    }

    private void release(String... names) throws IOException {
        for (String name : names) {
            Files.createFile(folder.resolve(name));
        }
    }
}
