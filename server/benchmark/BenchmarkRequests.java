import java.util.List;
import java.util.function.IntFunction;

/** What is sent. */
final class BenchmarkRequests {

    static final String KEY = "the-key-of-the-benchmark";
    static final String ORGANISATION = "4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f";

    private BenchmarkRequests() {}

    static byte[] request(String method, String path, String body) {
        return request(method, path, "", body);
    }

    /** @param headers more of them, each ending in CR LF */
    static byte[] request(String method, String path, String headers, String body) {
        String content = body.isEmpty()
                ? ""
                : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + KEY + "\r\n" + content
                        + headers + "\r\n" + body)
                .getBytes();
    }

    static IntFunction<byte[]> gets(List<String> paths) {
        return number -> request("GET", paths.get(number % paths.size()), "");
    }

    static IntFunction<byte[]> patches(List<String> paths) {
        return number -> patch(paths.get(number % paths.size()), number);
    }

    /** About 1.2 kB. */
    static String assistant(int number) {
        return """
                {"name":"Front desk %d","firstMessage":"Hello, this is the front desk. How can I help?",
                "endCallMessage":"Thank you for calling. Goodbye!","maxDurationSeconds":1800,"silenceTimeoutSeconds":30,
                "model":{"provider":"openai","model":"gpt-4o","temperature":0.7,"messages":[{"role":"system","content":"%s"}]},
                "voice":{"provider":"playht","voiceId":"jennifer","speed":1},"serverUrl":"https://example.com/voice/events",
                "serverMessages":["end-of-call-report","status-update"],"recordingEnabled":true}"""
                .formatted(number, "You answer the phone of a dental practice. ".repeat(15));
    }

    /** About 300 bytes, and never what is stored already. */
    static byte[] patch(String path, int number) {
        return request(
                "PATCH",
                path,
                """
                {"firstMessage":"Hello, this is the front desk, call %d. How can I help you today?","maxDurationSeconds":%d,
                "voice":{"provider":"playht","voiceId":"jennifer","speed":1.1},"endCallPhrases":["goodbye","have a nice day"],
                "metadata":{"campaign":"spring","costCentre":4711,"revision":"%d"}}"""
                        .formatted(number, 600 + number % 1000, System.nanoTime()));
    }
}
