package dev.assistantapi.contract.compare;

import static dev.assistantapi.contract.compare.Compared.lines;
import static dev.assistantapi.contract.compare.Compared.operations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncodingComparisonTests {

    private static String form(String type, String encoding) {
        return "requestBody: {content: {" + type
                + ": {schema: {type: object, properties: {f: {type: string, format: binary},"
                + " a: {type: array, items: {type: string}}}}, encoding: {" + encoding + "}}}}";
    }

    private static String multipart(String encoding) {
        return form("multipart/form-data", encoding);
    }

    private static String urlencoded(String encoding) {
        return form("application/x-www-form-urlencoded", encoding);
    }

    @Test
    void shouldFindAContentTypeThatIsGone() {
        String two = multipart("f: {contentType: 'image/png, image/jpeg'}");
        String one = multipart("f: {contentType: image/png}");

        assertThat(lines(operations(two, one)))
                .containsExactly("breaking request-part-media-type-removed @ POST /things/{id} · request · f");
        assertThat(lines(operations(one, two)))
                .containsExactly("compatible request-part-media-type-added @ POST /things/{id} · request · f");
        assertThat(lines(operations(one, multipart("f: {contentType: image/*}"))))
                .containsExactly("compatible request-part-media-type-added @ POST /things/{id} · request · f");
    }

    @Test
    void shouldFindThatAnArrayIsWrittenDifferently() {
        assertThat(lines(operations(urlencoded(""), urlencoded("a: {explode: false}"))))
                .containsExactly("breaking request-part-serialisation-changed @ POST /things/{id} · request · a");
        assertThat(operations(urlencoded(""), urlencoded("f: {explode: false}")).findings())
                .isEmpty();
    }

    @Test
    void shouldFindAHeaderThatAPartMustNowHave() {
        String with = multipart("f: {headers: {X-Sum: {required: true, schema: {type: string}}}}");

        assertThat(lines(operations(multipart("f: {headers: {}}"), with)))
                .containsExactly("breaking request-header-became-required @ POST /things/{id} · request · f");
        assertThat(lines(operations(with, multipart("f: {headers: {}}"))))
                .containsExactly("compatible request-header-became-optional @ POST /things/{id} · request · f");
    }

    @Test
    void shouldCompareTheSchemaOfAHeaderOfAPart() {
        String longer = multipart("f: {headers: {X-Sum: {schema: {type: string, maxLength: 9}}}}");
        String shorter = multipart("f: {headers: {X-Sum: {schema: {type: string, maxLength: 8}}}}");

        assertThat(lines(operations(longer, shorter)))
                .containsExactly(
                        "breaking request-max-length-decreased @ POST /things/{id} · request · f · header · X-Sum");
        assertThat(lines(operations(longer, multipart("f: {headers: {}}"))))
                .containsExactly("attention request-header-removed @ POST /things/{id} · request · f");
    }
}
