package io.kijun.rulechange;

import io.kijun.core.ruleset.differences.CellDifference.CellShown;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.PlainJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reason is written for: one thing that became easier, from what it was to what it is. Where
 * its cells stand plays no part.
 *
 * @param subject what became easier
 * @param change of all its values, before and after
 */
public record LoosenedChange(String subject, Hash change) {

  static LoosenedChange of(Difference difference) {
    List<@Nullable String> values = new ArrayList<>();
    values.add(difference.kind().name());
    difference
        .cells()
        .forEach(
            cell -> {
              values.add(cell.column());
              values.add(value(cell.before()));
              values.add(value(cell.after()));
            });
    return new LoosenedChange(difference.subject().toString(), Hash.of(PlainJson.bytes(values)));
  }

  private static @Nullable String value(@Nullable CellShown cell) {
    return cell == null ? null : cell.value();
  }
}
