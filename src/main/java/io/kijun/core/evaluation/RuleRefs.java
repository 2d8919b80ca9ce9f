package io.kijun.core.evaluation;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.RowPlace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Where every rule of a ruleset stands. */
public final class RuleRefs {

  /** By workbook and row; DRL stands after the workbooks. */
  static final Comparator<RuleRef> BY_PLACE =
      Comparator.comparing(RuleRef::workbook)
          .thenComparing(ref -> ref.sheet() == null ? "" : ref.sheet())
          .thenComparing(ref -> ref.row() == null ? 0 : ref.row())
          .thenComparing(RuleRef::name);

  private final Map<String, RuleRef> byName = new HashMap<>();
  private final Map<String, String> drl;

  /** The places of a ruleset. */
  public RuleRefs(Ruleset ruleset) {
    this.drl = ruleset.rules();
    ruleset.standard().criteria().forEach(row -> add(row.id(), row.at()));
    ruleset.standard().verdicts().forEach(row -> add(row.id(), row.at()));
    ruleset.standard().decisions().forEach(row -> add(row.id(), row.at()));
  }

  private void add(String name, RowPlace at) {
    byName.put(name, new RuleRef(name, at.workbook(), at.sheet(), at.row()));
  }

  /** Where a rule stands, by its name. */
  public RuleRef of(String name) {
    RuleRef row = byName.get(name);
    return row != null ? row : new RuleRef(name, "rules/" + fileOf(name), null, null);
  }

  private String fileOf(String rule) {
    return drl.entrySet().stream()
        .filter(file -> file.getValue().contains("rule \"" + rule + "\""))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
