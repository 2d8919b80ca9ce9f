package io.kijun.portfolio.run;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for.
 *
 * @param group its suppliers that have not ended; null: of all groups, where none are listed
 * @param suppliers codes; null: none are listed
 * @param asOf null: today
 * @param ruleset its id or hash; null: the one in force on the day
 * @param title null: it is the day
 */
public record RunWish(
    @Nullable String group,
    @Nullable List<String> suppliers,
    @Nullable LocalDate asOf,
    @Nullable String ruleset,
    @Nullable String title) {}
