package io.kijun.portfolio.run;

import io.kijun.core.ruleset.RulesetHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation of many suppliers, all of one day under one ruleset. Which suppliers these are is
 * fixed when it starts.
 *
 * @param group the one that was named; null: none was
 * @param standing whether its evaluations say how suppliers stand
 * @param eventsSeen the set of events of the world that all of it sees; null: there are none
 * @param schedule what started it; null: a person did
 * @param actor who started it, or made the schedule
 */
public record Run(
    UUID id,
    String title,
    @Nullable String group,
    LocalDate asOf,
    RulesetHash ruleset,
    boolean standing,
    @Nullable UUID eventsSeen,
    @Nullable UUID schedule,
    String actor,
    Instant recordedAt) {}
