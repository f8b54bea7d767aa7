package dev.assistantapi.client;

/** Clients of a scripted server. */
final class TestClient {

    static final String KEY = "key-0123456789";

    private TestClient() {}

    static AssistantClientBuilder of(ScriptedServer server) {
        return AssistantClient.builder().baseUrl(server.url()).apiKey(KEY).timing(new FakeTiming().timing());
    }
}
