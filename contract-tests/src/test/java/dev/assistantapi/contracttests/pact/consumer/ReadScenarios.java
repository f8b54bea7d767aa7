package dev.assistantapi.contracttests.pact.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.ApiResponse;
import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantFilter;
import dev.assistantapi.client.AssistantPage;
import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Lists, their filters and pages; and an assistant that is unchanged. */
final class ReadScenarios {

    private final PactContract kit;
    private final Operation list;
    private final Operation get;

    ReadScenarios(PactContract kit) {
        this.kit = kit;
        this.list = operation("listAssistants");
        this.get = operation("getAssistant");
    }

    Stream<ConsumerScenario> all() {
        Stream<ConsumerScenario> filters = list.parameters().stream()
                .filter(parameter -> "query".equals(parameter.in()))
                .map(this::filter)
                .flatMap(Optional::stream);
        return Stream.concat(filters, Stream.of(plain(), link(), secondPage(), unchanged()));
    }

    private ConsumerScenario plain() {
        InteractionBuilder draft = draft(list, "listAssistants succeeds")
                .state(ProviderStateNames.ASSISTANT, PactContract.having(List.of()));
        kit.answers().list(draft, list, 1);
        return listing(draft, new AssistantFilter());
    }

    private Optional<ConsumerScenario> filter(Parameter parameter) {
        if (kit.contract().at(parameter.schema()).path("examples").isEmpty()) {
            return Optional.empty();
        }
        String example = kit.examples().text(parameter.schema());
        InteractionBuilder draft = draft(list, "listAssistants with " + parameter.name())
                .state(ProviderStateNames.ASSISTANT, PactContract.having(List.of()))
                .query(parameter.name(), example);
        kit.answers().list(draft, list, 0);
        return Optional.of(listing(draft, filter(parameter.name(), example)));
    }

    private ConsumerScenario link() {
        InteractionBuilder draft = draft(list, "listAssistants with more than a page")
                .state(ProviderStateNames.PAGES)
                .query("limit", "1");
        kit.answers().list(draft, list, 1);
        kit.answers().optionalHeader(draft, list, 200, "Link", "there are more assistants than the page has");
        return new ConsumerScenario(draft.interaction(), client -> {
            AssistantPage page =
                    client.list(new AssistantFilter().limit(1)).firstPage().join();

            assertThat(page.hasNext()).isTrue();
        });
    }

    private ConsumerScenario secondPage() {
        InteractionBuilder draft = draft(list, "listAssistants with a cursor")
                .state(ProviderStateNames.PAGES)
                .query("limit", "1")
                .queryFromState("cursor", "${cursor}", "start-of-the-second-page");
        kit.answers().list(draft, list, 1);
        return listing(draft, new AssistantFilter().limit(1).cursor("start-of-the-second-page"));
    }

    private ConsumerScenario unchanged() {
        String etag = kit.etag();
        InteractionBuilder draft = draft(get, "getAssistant of an unchanged one")
                .state(ProviderStateNames.ASSISTANT, PactContract.having(List.of()))
                .header("If-None-Match", "${etag}", etag);
        kit.answers().empty(draft, get, 304);
        return new ConsumerScenario(draft.interaction(), client -> {
            ApiResponse<?> response = client.getIfChanged(kit.id(), etag);

            assertThat(response.status()).isEqualTo(304);
            assertThat(response.body()).isEqualTo(Optional.empty());
        });
    }

    private static ConsumerScenario listing(InteractionBuilder draft, AssistantFilter filter) {
        return new ConsumerScenario(
                draft.interaction(),
                client -> assertThat(listed(client, filter))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .hasSize(1));
    }

    private static Object listed(AssistantClient client, AssistantFilter filter) {
        return ClientCall.firstPage(client, filter, RequestOptions.none()).body();
    }

    /** The filter has a method for each parameter. */
    private static AssistantFilter filter(String name, String value) {
        for (Method method : AssistantFilter.class.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == 1) {
                Class<?> type = method.getParameterTypes()[0];
                Object argument = type == Instant.class
                        ? Instant.parse(value)
                        : type == Integer.class ? (Object) Integer.valueOf(value) : value;
                try {
                    return (AssistantFilter) method.invoke(new AssistantFilter(), argument);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        throw new IllegalStateException("The filter of the client has no " + name + "; the contract has.");
    }

    private InteractionBuilder draft(Operation operation, String description) {
        return new InteractionBuilder(description).state(ProviderStateNames.KEY).to(operation, kit.examples());
    }

    private Operation operation(String id) {
        return kit.contract().operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
