package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTests {

    private static final URI BASE = URI.create("https://api.example.com/v1/assistant?limit=2");

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/v1/assistant?cursor=a, https://api.example.com/v1/assistant?cursor=a",
        "/v1/assistant?cursor=a, https://api.example.com/v1/assistant?cursor=a",
        "?cursor=a%2Cb, https://api.example.com/v1/assistant?cursor=a%2Cb"
    })
    void shouldResolveTheAddress(String target, String expected) {
        Optional<URI> next = LinkHeader.find(List.of("<" + target + ">; rel=\"next\""), "next")
                .map(found -> LinkHeader.resolved(found, BASE));

        assertThat(next).contains(URI.create(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</next>;rel=next",
                "</next>; REL=\"last next\"",
                "</next>; title=\"a, <b>; rel=prev\"; rel=\"next\"",
                "</first>; rel=\"first\", </next>; rel=\"next\"",
                "</next> ; rel = next"
            })
    void shouldFindTheRelationInEverySpelling(String header) {
        Optional<URI> next = LinkHeader.find(List.of(header), "next").map(found -> LinkHeader.resolved(found, BASE));

        assertThat(next).contains(URI.create("https://api.example.com/next"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "</next>",
                "</next>; rel=\"prev\"; rel=\"next\"",
                "</next>; rel=\"nextish\"",
                "garbage; rel=next"
            })
    void shouldFindNothingWhereNothingIs(String header) {
        Optional<URI> next = LinkHeader.find(List.of(header), "next").map(found -> LinkHeader.resolved(found, BASE));

        assertThat(next).isEmpty();
    }

    @Test
    void shouldLookAtEveryHeader() {
        Optional<URI> next = LinkHeader.find(List.of("</a>; rel=first", "</b>; rel=next"), "next")
                .map(found -> LinkHeader.resolved(found, BASE));

        assertThat(next).contains(URI.create("https://api.example.com/b"));
    }
}
