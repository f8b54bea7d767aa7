package dev.assistantapi.client;

import dev.assistantapi.client.json.Json;
import dev.assistantapi.client.json.JsonMembers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a call of the client costs beside the same call of java.net.http; see benchmark/README.md. */
class OverheadBenchmark {

    private static final int WARM_UP = 8;
    private static final int ROUNDS = 31;
    private static final int CALLS = 500;

    @Test
    void compare() throws Exception {
        ScriptedAnswer answer = ScriptedAnswer.json(
                200, JsonMembers.of(ContractFile.everything()).toJson(), "ETag: \"1\"");
        try (ScriptedServer server = ScriptedServer.answering(answer)) {
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            AssistantClient client = AssistantClient.builder()
                    .baseUrl(server.url())
                    .apiKey(TestClient.KEY)
                    .httpClient(http)
                    .build();
            Callable<?> ours = () -> client.get("a");
            Callable<?> bare = () -> bare(http, server.uri("/assistant/a"));
            double[] ratios = new double[ROUNDS];
            double[] micros = new double[ROUNDS];
            double[] bareMicros = new double[ROUNDS];

            for (int round = -WARM_UP; round < ROUNDS; round++) {
                server.received().clear();
                // Which of the two comes first alternates, so that neither always runs on the warmer machine.
                double first = time(round % 2 == 0 ? ours : bare);
                double second = time(round % 2 == 0 ? bare : ours);
                if (round >= 0) {
                    micros[round] = round % 2 == 0 ? first : second;
                    bareMicros[round] = round % 2 == 0 ? second : first;
                    ratios[round] = micros[round] / bareMicros[round];
                }
            }

            System.out.printf(
                    "client: %.1f us, java.net.http: %.1f us, ratio: %.3f (quartiles %.3f to %.3f of %d rounds);"
                            + " of the fastest rounds: %.3f%n",
                    quantile(micros, 0.5),
                    quantile(bareMicros, 0.5),
                    quantile(ratios, 0.5),
                    quantile(ratios, 0.25),
                    quantile(ratios, 0.75),
                    ROUNDS,
                    quantile(micros, 0) / quantile(bareMicros, 0));
        }
    }

    private static Object bare(HttpClient http, URI uri) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + TestClient.KEY)
                .header("User-Agent", "bare")
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        return Json.read(response.body());
    }

    private static double time(Callable<?> call) throws Exception {
        long started = System.nanoTime();
        for (int i = 0; i < CALLS; i++) {
            call.call();
        }
        return (System.nanoTime() - started) / 1000.0 / CALLS;
    }

    private static double quantile(double[] values, double quantile) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(quantile * (sorted.length - 1))];
    }
}
