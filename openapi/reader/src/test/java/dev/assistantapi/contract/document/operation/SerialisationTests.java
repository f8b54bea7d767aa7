package dev.assistantapi.contract.document.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of OpenAPI 3.1, section 4.8.12.4. */
class SerialisationTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
            path;   matrix;         false; "blue";                  ^;color=blue^
            path;   matrix;         false; ["blue","black"];        ^;color=blue,black^
            path;   matrix;         false; {"R":100,"G":200};       ^;color=R,100,G,200^
            path;   matrix;         true;  ["blue","black"];        ^;color=blue;color=black^
            path;   matrix;         true;  {"R":100,"G":200};       ^;R=100;G=200^
            path;   label;          false; "blue";                  .blue
            path;   label;          true;  ["blue","black"];        .blue.black
            path;   label;          true;  {"R":100,"G":200};       .R=100.G=200
            query;  form;           false; ["blue","black"];        color=blue,black
            query;  form;           false; {"R":100,"G":200};       color=R,100,G,200
            query;  form;           true;  "blue";                  color=blue
            query;  form;           true;  ["blue","black"];        color=blue&color=black
            query;  form;           true;  {"R":100,"G":200};       R=100&G=200
            path;   simple;         false; ["blue","black"];        blue,black
            path;   simple;         false; {"R":100,"G":200};       R,100,G,200
            path;   simple;         true;  {"R":100,"G":200};       R=100,G=200
            query;  spaceDelimited; false; ["blue","black"];        color=blue%20black
            query;  pipeDelimited;  false; ["blue","black"];        color=blue|black
            query;  deepObject;     true;  {"R":100,"G":200};       color[R]=100&color[G]=200
            """)
    void shouldWriteAsTheSpecificationDoes(String in, String style, boolean explode, String json, String expected) {
        JsonNode value = new JsonMapper().readTree(json);

        assertThat(new Serialisation(in, style, explode).write("color", value)).isEqualTo(expected);
    }
}
