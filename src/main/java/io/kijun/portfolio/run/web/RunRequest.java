package io.kijun.portfolio.run.web;

import io.kijun.core.issue.Longest;
import io.kijun.core.issue.OneLine;
import io.kijun.portfolio.run.RunWish;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for.
 *
 * @param suppliers codes; null: not by code; neither group nor suppliers: all that have not ended
 * @param asOf null: today
 * @param ruleset id or hash; null: the one in force on the day
 */
record RunRequest(
    @Longest(100) @Nullable String group,
    @Longest(200) @Nullable List<String> suppliers,
    @Nullable LocalDate asOf,
    @Longest(200) @Nullable String ruleset,
    @Longest(OneLine.LONGEST) @Nullable OneLine title) {

  static final RunRequest OF_ALL = new RunRequest(null, null, null, null, null);

  RunWish wish() {
    return new RunWish(group, suppliers, asOf, ruleset, title == null ? null : title.value());
  }
}
