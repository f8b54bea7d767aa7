package dev.assistantapi.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.Patience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

@DatabaseDoesNotMatter
class GroupCommitTests {

    @TempDir
    private Path folder;

    private JdbcClient reader;
    private GroupCommit writer;

    @BeforeEach
    void open() {
        // As the server's, but that a row without its parent fails no sooner than in the commit.
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.enforceForeignKeys(true);
        SQLiteDataSource file = new SQLiteDataSource(config);
        file.setUrl("jdbc:sqlite:" + folder.resolve("test.db"));
        reader = JdbcClient.create(file);
        writer = new GroupCommit(new WriterConnection(file, Duration.ZERO, new LogLimit(10, 500)), 256);
        write("CREATE TABLE number (n INTEGER PRIMARY KEY)");
        write("CREATE TABLE child (n INTEGER REFERENCES number (n) DEFERRABLE INITIALLY DEFERRED)");
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void shouldCommitThoseWhoWaitTogetherAndInTheirOrder() {
        List<Integer> order = new ArrayList<>();
        List<Long> seenByReaders = new ArrayList<>();

        together(IntStream.range(0, 8)
                .<Function<JdbcClient, Integer>>mapToObj(number -> sql -> {
                    order.add(number);
                    seenByReaders.add(count());
                    return insert(sql, number);
                })
                .toList());

        assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(seenByReaders).containsOnly(0L);
        assertThat(count()).isEqualTo(8);
    }

    @Test
    void shouldUndoNoMoreThanTheWriteThatFails() {
        List<CompletableFuture<Integer>> answers = together(List.of(
                sql -> insert(sql, 1),
                sql -> {
                    insert(sql, 2);
                    throw new IllegalStateException("no further");
                },
                sql -> insert(sql, 3)));

        assertThat(answers.get(1)).isCompletedExceptionally();
        assertThat(answers.get(2)).isCompleted();
        assertThat(numbers()).containsExactly(1, 3);
    }

    @Test
    void shouldAcknowledgeNobodyIfTheCommitFails() {
        List<CompletableFuture<Integer>> answers = together(List.of(
                sql -> insert(sql, 1),
                sql -> sql.sql("INSERT INTO child VALUES (404)").update(),
                sql -> insert(sql, 3)));

        assertThat(answers).allMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void shouldWriteAgainAfterACommitThatFailed() {
        assertThatThrownBy(() -> write("INSERT INTO child VALUES (404)")).isInstanceOf(RuntimeException.class);

        writer.run(sql -> insert(sql, 1));

        assertThat(numbers()).containsExactly(1);
    }

    /** Has all of them wait for a first write, and returns when all are done. */
    private List<CompletableFuture<Integer>> together(List<Function<JdbcClient, Integer>> works) {
        CountDownLatch allWait = new CountDownLatch(1);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        start(answers, sql -> {
            await(allWait);
            return 0;
        });
        works.forEach(work -> start(answers, work));
        allWait.countDown();
        answers.forEach(answer -> {
            try {
                answer.join();
            } catch (CompletionException failed) {
                // For the test to look at.
            }
        });
        return answers.subList(1, answers.size());
    }

    /** Returns when the thread waits, for its turn or, the first one, within its work. */
    private void start(List<CompletableFuture<Integer>> answers, Function<JdbcClient, Integer> work) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                answer.complete(writer.run(work));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        answers.add(answer);
        caller.start();
        Patience.await("a caller that waits")
                .pollInterval(Duration.ofMillis(1))
                .until(() -> caller.getState() == Thread.State.WAITING);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int insert(JdbcClient sql, int number) {
        return sql.sql("INSERT INTO number VALUES (?)").param(number).update();
    }

    private void write(String statement) {
        writer.run(sql -> sql.sql(statement).update());
    }

    private long count() {
        return reader.sql("SELECT COUNT(*) FROM number").query(Long.class).single();
    }

    private List<Integer> numbers() {
        return reader.sql("SELECT n FROM number ORDER BY n")
                .query(Integer.class)
                .list();
    }
}
