package dev.assistantapi.contract.document.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                         | application/json                | true
            application/*               | application/json                | true
            application/*               | text/plain                      | false
            application/json            | Application/JSON;charset="UTF-8" | true
            application/json            | application/json; version=1     | true
            application/json; version=1 | application/json                | false
            application/json            | */*                             | false
            text/plain                  | text/plain; charset=us-ascii    | true
            """)
    void shouldKnowWhatATypeCovers(String type, String other, boolean covers) {
        assertThat(MediaType.of(type).covers(MediaType.of(other))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json; charset=utf-8        | application/json
            TEXT/Plain;Charset=ISO-8859-1          | text/plain; charset=iso-8859-1
            multipart/form-data ; boundary="a b"   | multipart/form-data; boundary=a b
            json                                   | json
            ;;                                     | ''
            """)
    void shouldWriteATypeInOneWay(String type, String text) {
        assertThat(MediaType.of(type).text()).isEqualTo(text);
    }
}
