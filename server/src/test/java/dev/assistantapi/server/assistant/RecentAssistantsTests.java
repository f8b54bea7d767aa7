package dev.assistantapi.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class RecentAssistantsTests {

    private static final Set<Thread.State> AT_REST =
            Set.of(Thread.State.BLOCKED, Thread.State.WAITING, Thread.State.TERMINATED);

    private final RecentAssistants recent = new RecentAssistants();
    private final StoredAssistant first =
            new StoredAssistant(UUID.randomUUID(), UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH, "{}");
    private final StoredAssistant second = first.changedTo("{\"name\":\"b\"}", Instant.EPOCH);

    private Optional<StoredAssistant> find(StoredAssistant inTheDatabase) {
        return recent.find(first.organisation(), first.id(), () -> Optional.of(inTheDatabase));
    }

    @Test
    void shouldReadOnceAndAgainOnlyWhenItWasToldToForget() {
        find(first);

        assertThat(find(second)).contains(first);
        recent.forget(first.organisation(), first.id());
        assertThat(find(second)).contains(second);
    }

    @Test
    void shouldNotKeepThatThereIsNone() {
        recent.find(first.organisation(), first.id(), Optional::empty);

        assertThat(find(first)).contains(first);
    }

    @Test
    void shouldNotShowAnAssistantToAnotherOrganisation() {
        find(first);

        assertThat(recent.find(UUID.randomUUID(), first.id(), Optional::empty)).isEmpty();
    }

    @Test
    void shouldForgetWhatAReadThatIsUnderWayWillBring() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread reader = new Thread(() -> recent.find(first.organisation(), first.id(), () -> {
            reading.countDown();
            awaitQuietly(goOn);
            return Optional.of(first);
        }));
        Thread writer = new Thread(() -> recent.forget(first.organisation(), first.id()));

        reader.start();
        reading.await();
        writer.start();
        while (!AT_REST.contains(writer.getState())) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        reader.join();
        writer.join();

        assertThat(find(second)).contains(second);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
