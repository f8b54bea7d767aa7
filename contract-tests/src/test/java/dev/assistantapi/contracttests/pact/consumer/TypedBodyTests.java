package dev.assistantapi.contracttests.pact.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.json.Decoders;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.json.JsonObject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A client whose methods send something else is noticed: the pacts ask for what a consumer means. */
class TypedBodyTests {

    @Test
    void shouldNoticeAClearThatSendsNothing() {
        JsonMembers wanted = JsonMembers.NONE.withNull("name");

        assertThat(TypedBody.of(wanted, BrokenBody::new).members()).isNotEqualTo(wanted);
    }

    @Test
    void shouldNoticeASetterThatSendsNothing() {
        JsonMembers wanted = JsonMembers.NONE.with("name", "a");

        assertThat(TypedBody.of(wanted, BrokenBody::new).members()).isNotEqualTo(wanted);
    }

    @Test
    void shouldPutInWhatTheClientDoesNotKnow() {
        JsonMembers wanted = JsonMembers.NONE.with("unknown", 1).withNull("other");

        assertThat(TypedBody.of(wanted, BrokenBody::new).members()).isEqualTo(wanted);
    }

    /** As the generator would make it, but for its methods, which forget what they are for. */
    public static final class BrokenBody extends JsonObject {

        BrokenBody(JsonMembers members) {
            super(members);
        }

        public Optional<String> name() {
            return members().find("name", Decoders.STRING);
        }

        public BrokenBody name(String value) {
            return this;
        }

        public BrokenBody clearName() {
            return this;
        }

        @Override
        protected boolean isServerOwned(String member) {
            return false;
        }
    }
}
