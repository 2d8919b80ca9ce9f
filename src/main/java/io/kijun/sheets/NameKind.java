package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.WordsColumn;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.core.standard.column.DecisionColumn;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.ScoringColumn;
import io.kijun.core.standard.column.SheetColumn;
import io.kijun.core.standard.column.WordColumn;
import java.util.Set;

/** What the cells of workbooks name: some cells say what a thing is called, others refer to it. */
enum NameKind {
  LABEL,
  ITEM,
  CRITERION,
  EVIDENCE,
  AUDIENCE,
  SCOPE,
  CONTENTS,
  OCCASION,
  PROFILE,
  EVENT;

  static final Set<NameKind> WORDS =
      Set.of(EVIDENCE, AUDIENCE, SCOPE, CONTENTS, OCCASION, PROFILE, EVENT);

  static NameKind of(WordKind kind) {
    return switch (kind) {
      case EVIDENCE -> EVIDENCE;
      case AUDIENCE -> AUDIENCE;
      case SCOPE -> SCOPE;
      case CONTENTS -> CONTENTS;
      case OCCASION -> OCCASION;
      case PROFILE -> PROFILE;
      case EVENT -> EVENT;
    };
  }

  /** What the cells of a column refer to; empty: to nothing. */
  static Set<NameKind> referredToIn(Layout layout, int column) {
    if (layout.equals(Layout.CRITERIA)) {
      return ofCriteria(Columns.ALL.get(column - 1));
    }
    if (layout.equals(Layout.ITEMS)) {
      return isIn(column, ItemColumn.LABEL)
          ? Set.of(LABEL)
          : isIn(column, ItemColumn.APPLIES_WHEN)
              ? Set.of(PROFILE)
              : isIn(column, ItemColumn.BUILDS_ON) ? Set.of(ITEM) : Set.of();
    }
    if (layout.equals(Layout.VOCABULARY)) {
      return isIn(column, WordColumn.APPLIES_WHEN) || isIn(column, WordColumn.IMPLIES)
          ? Set.of(PROFILE)
          : isIn(column, WordColumn.EVENT_TYPES)
              ? Set.of(EVENT)
              : isIn(column, WordColumn.EVENT_EVIDENCE) || isIn(column, WordColumn.EXCEPTION_TO)
                  ? Set.of(EVIDENCE)
                  : Set.of();
    }
    boolean advice = layout.equals(Layout.ADVICE) && column == AdviceColumn.TARGET.position();
    boolean item =
        (layout.equals(Layout.DECISIONS) && column == DecisionColumn.MUST_ACHIEVE.position())
            || (layout.equals(Layout.SCORING) && column == ScoringColumn.TARGET.position());
    return advice ? Set.of(ITEM, CRITERION) : item ? Set.of(ITEM) : Set.of();
  }

  private static boolean isIn(int position, SheetColumn column) {
    return column.position() == position;
  }

  private static Set<NameKind> ofCriteria(Column column) {
    if (column instanceof WordsColumn words) {
      return Set.of(of(words.kind()));
    }
    return column == Columns.NO
        ? Set.of(ITEM)
        : column == Columns.EVIDENCE ? Set.of(EVIDENCE) : Set.of();
  }
}
