package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbsentNullValueTests {

    @Test
    void shouldSendNothingForFieldsThatWereNotTouched() {
        String json = new UpdateAssistant().members().toJson();

        assertThat(json).isEqualTo("{}");
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#fields")
    void shouldSendTheValueThatWasSet(String field, Object example) throws Exception {
        Object value = typed(UpdateAssistant.class, field, example);

        UpdateAssistant update =
                (UpdateAssistant) setter(UpdateAssistant.class, field).invoke(new UpdateAssistant(), value);

        assertThat(update.members().toJson()).isEqualTo(json(field, example));
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#fields")
    void shouldSendNullForAFieldThatWasCleared(String field, Object example) throws Exception {
        UpdateAssistant set = UpdateAssistant.of(JsonMembers.of(Map.of(field, example)));

        UpdateAssistant update =
                (UpdateAssistant) clear(UpdateAssistant.class, field).invoke(set);

        assertThat(update.members().toJson()).isEqualTo("{\"" + field + "\":null}");
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#fields")
    void shouldLeaveAFieldOutOfACreationThatIsUnsetAgain(String field, Object example) throws Exception {
        CreateAssistant set = CreateAssistant.of(JsonMembers.of(Map.of(field, example)));

        CreateAssistant unset =
                (CreateAssistant) clear(CreateAssistant.class, field).invoke(set);

        assertThat(unset).isEqualTo(new CreateAssistant());
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#fields")
    void shouldReadTheValueOfAField(String field, Object example) throws Exception {
        Assistant assistant = Assistant.of(JsonMembers.of(Map.of(field, example)));

        Optional<?> value = (Optional<?>) Assistant.class.getMethod(field).invoke(assistant);

        assertThat(value)
                .hasValueSatisfying(found -> assertThat(json(field, found)).isEqualTo(json(field, example)));
    }

    @ParameterizedTest
    @MethodSource("dev.assistantapi.client.ContractFile#fields")
    void shouldNotTakeNullForAValue(String field, Object example) {
        assertThatThrownBy(() -> setter(UpdateAssistant.class, field).invoke(new UpdateAssistant(), (Object) null))
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining(field);
    }

    private static String json(String field, Object value) {
        return JsonMembers.of(Map.of(field, value)).toJson();
    }

    /** The example as the getter of the field would return it. */
    private static Object typed(Class<?> type, String field, Object example) throws Exception {
        Object view = type.getMethod("of", JsonMembers.class).invoke(null, JsonMembers.of(Map.of(field, example)));
        Object value = ((Optional<?>) type.getMethod(field).invoke(view)).orElseThrow();
        return value instanceof java.math.BigDecimal ? example : value;
    }

    private static Method setter(Class<?> type, String field) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(field) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static Method clear(Class<?> type, String field) throws Exception {
        return type.getMethod("clear" + Character.toUpperCase(field.charAt(0)) + field.substring(1));
    }
}
