package dev.assistantapi.server.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long tests wait for what must happen. Far longer than it takes, so that a busy machine is no failure. */
public final class Patience {

    /** The longest wait for one answer or one change of state. */
    public static final Duration LONG = Duration.ofMinutes(3);

    private Patience() {}

    /** Waits, up to {@link #LONG}, for a condition that is named for the message of a failure. */
    public static ConditionFactory await(String what) {
        return Awaitility.await(what)
                .atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .pollDelay(Duration.ZERO);
    }
}
