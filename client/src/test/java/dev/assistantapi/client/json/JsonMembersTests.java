package dev.assistantapi.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonMembersTests {

    @Test
    void shouldTellAbsentNullAndValueApart() {
        JsonMembers members = JsonMembers.NONE.with("value", "x").withNull("null");

        assertThat(members.asMap()).containsKeys("value", "null").doesNotContainKey("absent");
        assertThat(members.toJson()).isEqualTo("{\"value\":\"x\",\"null\":null}");
    }

    @Test
    void shouldNotChangeWithTheMapItWasMadeOf() {
        List<Object> list = new ArrayList<>(List.of(1));
        Map<String, Object> map = new HashMap<>(Map.of("list", list));
        JsonMembers members = JsonMembers.of(map);

        list.add(2);
        map.clear();

        assertThat(members.toJson()).isEqualTo("{\"list\":[1]}");
    }

    @Test
    void shouldNotBeChangeable() {
        JsonMembers members = JsonMembers.parse("{\"a\": [{}]}");

        List<?> list = (List<?>) members.asMap().get("a");

        assertThatThrownBy(() -> members.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shouldEqualWhatWasReadNoMatterHowNumbersWereWritten() {
        JsonMembers made = JsonMembers.NONE
                .with("short", (short) 1)
                .with("long", 2L)
                .with("double", 0.5)
                .with("big", java.math.BigInteger.TEN);

        JsonMembers read = JsonMembers.parse("{\"short\":1,\"long\":2,\"double\":0.5,\"big\":10}");

        assertThat(made).isEqualTo(read).hasSameHashCodeAs(read);
    }

    @Test
    void shouldRefuseNumbersThatJsonDoesNotHave() {
        assertThatThrownBy(() -> JsonMembers.NONE.with("a", Double.NaN)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> JsonMembers.NONE.with("a", Arrays.asList(1, Double.POSITIVE_INFINITY)))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void shouldRefuseTextThatIsNoObject() {
        assertThatThrownBy(() -> JsonMembers.parse("[]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldShowNoValues() {
        assertThat(JsonMembers.NONE.with("a", "hunter2")).hasToString("[a]");
    }
}
