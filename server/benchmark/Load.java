import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** What a number of connections saw, each with one request under way at any time. */
record Load(long[] nanoseconds, long errors, double took) {

    /** @param requests by their number; each is to be answered with 200 */
    static Load run(int port, int connections, double seconds, IntFunction<byte[]> requests) throws Exception {
        return run(port, connections, seconds, requests, number -> 200);
    }

    /** @param statuses what each is to be answered with */
    static Load run(
            int port, int connections, double seconds, IntFunction<byte[]> requests, IntFunction<Integer> statuses)
            throws Exception {
        LongAdder errors = new LongAdder();
        List<Callable<LongStream>> workers = new ArrayList<>();
        for (int connection = 0; connection < connections; connection++) {
            int first = connection;
            workers.add(() -> work(port, first, connections, seconds, requests, statuses, errors));
        }
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long start = System.nanoTime();
        LongStream all = LongStream.empty();
        for (Future<LongStream> worker : threads.invokeAll(workers)) {
            all = LongStream.concat(all, worker.get());
        }
        double took = Figures.since(start);
        threads.shutdown();
        if (errors.sum() > 0) {
            Figures.error();
        }
        return new Load(all.sorted().toArray(), errors.sum(), took);
    }

    private static LongStream work(
            int port,
            int first,
            int step,
            double seconds,
            IntFunction<byte[]> requests,
            IntFunction<Integer> statuses,
            LongAdder errors) {
        LongStream.Builder nanoseconds = LongStream.builder();
        long start = System.nanoTime();
        try (Connection connection = new Connection(port)) {
            for (int number = first; Figures.since(start) < seconds; number += step) {
                byte[] request = requests.apply(number);
                long sent = System.nanoTime();
                if (connection.exchange(request) == statuses.apply(number)) {
                    nanoseconds.add(System.nanoTime() - sent);
                } else {
                    errors.increment();
                }
            }
        } catch (IOException | RuntimeException e) {
            errors.increment();
        }
        return nanoseconds.build();
    }

    double perSecond() {
        return nanoseconds.length / took;
    }

    double millisecondsAt(double quantile) {
        return nanoseconds.length == 0 ? 0 : nanoseconds[(int) (quantile * (nanoseconds.length - 1))] / 1e6;
    }
}
