package dev.assistantapi.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@DatabaseDoesNotMatter
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

    private void change(StoredAssistant changed) {
        recent.change(first.organisation(), first.id(), () -> Optional.of(changed));
    }

    private void remove() {
        recent.remove(first.organisation(), first.id(), () -> Optional.of(first));
    }

    @Test
    void shouldReadOnce() {
        find(first);

        assertThat(find(second)).contains(first);
    }

    @Test
    void shouldKnowWhatAChangeCameTo() {
        find(first);

        change(second);

        assertThat(find(first)).contains(second);
    }

    @Test
    void shouldKeepTheLaterOfTwoChangesWhicheverIsToldFirst() {
        StoredAssistant third = second.changedTo("{\"name\":\"c\"}", Instant.EPOCH);
        find(first);

        change(third);
        change(second);

        assertThat(find(first)).contains(third);
    }

    @Test
    void shouldNotBringBackWhatWasRemovedBeforeAChangeIsTold() {
        find(first);

        remove();
        change(second);

        assertThat(recent.find(first.organisation(), first.id(), Optional::empty))
                .isEmpty();
    }

    @Test
    void shouldKnowNothingAfterAChangeThatFailed() {
        find(first);

        assertThatThrownBy(() -> recent.change(first.organisation(), first.id(), () -> {
                    throw new IllegalStateException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(find(second)).contains(second);
    }

    @Test
    void shouldKnowNothingAfterARemoval() {
        find(first);

        remove();

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
    void shouldForgetWhatAReadThatIsUnderWayBeforeARemovalBrings() throws InterruptedException {
        duringARead(this::remove);

        assertThat(find(second)).contains(second);
    }

    @Test
    void shouldReplaceWhatAReadThatIsUnderWayBeforeAChangeBrings() throws InterruptedException {
        duringARead(() -> change(second));

        assertThat(find(first)).contains(second);
    }

    /** The read began before the write was on disk, and ends when the write is about to be told. */
    private void duringARead(Runnable write) throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread reader = new Thread(() -> recent.find(first.organisation(), first.id(), () -> {
            reading.countDown();
            awaitQuietly(goOn);
            return Optional.of(first);
        }));
        Thread writer = new Thread(write);
        reader.start();
        reading.await();
        writer.start();
        while (!AT_REST.contains(writer.getState())) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        reader.join();
        writer.join();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
