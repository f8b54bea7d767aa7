/**
 * Replays pacts against the packaged server. In: the files below {@code pacts/}, or a broker's.
 *
 * Begin with {@code PactsIT}; {@code ProviderStates} makes what an interaction presupposes.
 */
@NullMarked
package dev.assistantapi.contracttests.pact.provider;

import org.jspecify.annotations.NullMarked;
