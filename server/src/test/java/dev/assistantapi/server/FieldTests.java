package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.ContractFieldCases;
import dev.assistantapi.server.testkit.ContractFieldCases.Field;
import dev.assistantapi.server.testkit.ContractFieldCases.FieldValue;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the contract, in every way it can be sent. The fields and their limits come from the contract. */
class FieldTests {

    private final TestApi api = TestServer.shared().api();

    static Stream<Field> fields() {
        return ContractFieldCases.all().stream();
    }

    static Stream<FieldValue> refused() {
        return ContractFieldCases.all().stream().flatMap(field -> field.refused().stream());
    }

    static Stream<FieldValue> accepted() {
        return ContractFieldCases.all().stream().flatMap(field -> field.accepted().stream());
    }

    @Test
    void shouldKnowEveryField() {
        assertThat(ContractFieldCases.all()).hasSizeGreaterThanOrEqualTo(26);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void shouldSetAFieldThatIsPatchedWithAValue(Field field) {
        TestResponse created = api.create("{}");

        TestResponse patched = api.patch(created.id(), field.withExample());

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.body().get(field.name()))
                .isEqualTo(TestResponse.tree(field.example().toString()));
        assertThat(api.get(created.id()).body()).isEqualTo(patched.body());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void shouldKeepAFieldThatIsAbsentFromThePatch(Field field) {
        TestResponse created = api.create(field.withExample());

        TestResponse patched = api.patch(created.id(), "{}");

        assertThat(patched.body()).isEqualTo(created.body());
        assertThat(patched.etag()).isEqualTo(created.etag());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void shouldClearAFieldThatIsPatchedWithNull(Field field) {
        TestResponse created = api.create(field.withExample());

        TestResponse patched = api.patch(created.id(), field.with("null"));

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.body().has(field.name())).isFalse();
        assertThat(api.get(created.id()).body()).isEqualTo(patched.body());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void shouldClearAFieldThatIsMergePatchedWithNull(Field field) {
        TestResponse created = api.create(field.withExample());

        TestResponse patched = api.mergePatch(created.id(), field.with("null"));

        assertThat(patched.body().has(field.name())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void shouldRefuseNullInANewAssistant(Field field) {
        TestResponse created = api.create(field.with("null"));

        assertThat(created.status()).isEqualTo(400);
        assertThat(created.violations()).containsExactly("body /" + field.name() + " type");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void shouldRefuseAValueBeyondALimitAndChangeNothing(FieldValue value) {
        TestResponse created = api.create(value.field().withExample());

        TestResponse patched = api.patch(created.id(), value.field().with(value.json()));

        assertThat(patched.status()).isEqualTo(400);
        assertThat(patched.violations()).containsExactly("body " + value.pointer() + " " + value.rule());
        assertThat(api.get(created.id()).etag()).isEqualTo(created.etag());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void shouldAcceptAValueAtTheEdgeOfItsLimit(FieldValue value) {
        TestResponse created = api.create("{}");

        TestResponse patched = api.patch(created.id(), value.field().with(value.json()));

        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.body().get(value.field().name())).isEqualTo(TestResponse.tree(value.json()));
    }
}
