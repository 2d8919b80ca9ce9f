package io.kijun.sheets;

import io.kijun.core.criterion.CellCompletion;
import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Answerer;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Timing;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.core.standard.column.DecisionColumn;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.SheetColumn;
import io.kijun.core.standard.column.VerdictColumn;
import io.kijun.core.standard.column.WordColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a text that is being typed into a cell of any sheet may become. */
final class CellCompletions {

  private static final Map<SheetColumn, List<? extends Labelled>> WORDS =
      Map.ofEntries(
          Map.entry(ItemColumn.OBLIGATION, List.of(Obligation.values())),
          Map.entry(ItemColumn.ANSWERED_BY, List.of(Answerer.values())),
          Map.entry(WordColumn.KIND, List.of(WordKind.values())),
          Map.entry(WordColumn.TIMING, List.of(Timing.values())),
          Map.entry(AdviceColumn.CAUSE, List.of(Cause.values())),
          Map.entry(AdviceColumn.SEVERITY, List.of(Severity.values())),
          Map.entry(VerdictColumn.CRITERIA, List.of(CriteriaMet.values())),
          Map.entry(VerdictColumn.EVIDENCE, List.of(EvidenceGiven.values())),
          Map.entry(VerdictColumn.DECLARATION, List.of(DeclaredStatus.values())),
          Map.entry(VerdictColumn.VERDICT, List.of(Verdict.values())),
          Map.entry(VerdictColumn.ASSURANCE, List.of(Assurance.values())),
          Map.entry(DecisionColumn.SHARING, List.of(Sharing.values())));

  private static final Map<String, SheetColumn[]> COLUMNS =
      Map.of(
          Layout.ITEMS.sheet(), ItemColumn.values(),
          Layout.VOCABULARY.sheet(), WordColumn.values(),
          Layout.ADVICE.sheet(), AdviceColumn.values(),
          Layout.VERDICTS.sheet(), VerdictColumn.values(),
          Layout.DECISIONS.sheet(), DecisionColumn.values());

  private static final Set<SheetColumn> LISTS =
      Set.of(
          ItemColumn.APPLIES_WHEN,
          ItemColumn.BUILDS_ON,
          WordColumn.APPLIES_WHEN,
          WordColumn.IMPLIES,
          WordColumn.EVENT_TYPES,
          WordColumn.EVENT_EVIDENCE,
          DecisionColumn.MUST_ACHIEVE);

  private final Lexicon lexicon;
  private final List<Item> items;
  private final List<CriterionRow> criteria;

  CellCompletions(Lexicon lexicon, List<Item> items, List<CriterionRow> criteria) {
    this.lexicon = lexicon;
    this.items = items;
    this.criteria = criteria;
  }

  /** At most {@link CellCompletion#MOST} of them. */
  List<CellCompletion> of(Layout layout, int position, String typed) {
    if (layout.sheet().equals(Layout.CRITERIA.sheet())) {
      Column column = Columns.ALL.get(position - 1);
      return column == Columns.NO
          ? CellCompletion.fitting(typed, items())
          : column.completions(typed, lexicon);
    }
    SheetColumn[] columns = COLUMNS.getOrDefault(layout.sheet(), new SheetColumn[0]);
    if (position > columns.length) {
      return List.of();
    }
    SheetColumn column = columns[position - 1];
    List<CellCompletion> words = words(layout, column);
    return LISTS.contains(column)
        ? CellCompletion.fittingLast(typed, words)
        : CellCompletion.fitting(typed, words);
  }

  private List<CellCompletion> words(Layout layout, SheetColumn column) {
    List<CellCompletion> words = new ArrayList<>();
    WORDS
        .getOrDefault(column, List.of())
        .forEach(word -> words.add(new CellCompletion(word.label().ja(), word.label())));
    for (NameKind kind : NameKind.values()) {
      if (NameKind.referredToIn(layout, column.position()).contains(kind)) {
        words.addAll(named(kind));
      }
    }
    return words;
  }

  private List<CellCompletion> named(NameKind kind) {
    return switch (kind) {
      case LABEL -> List.of();
      case ITEM -> items();
      case CRITERION -> criteria();
      case EVIDENCE -> lexicon.completions(WordKind.EVIDENCE);
      case AUDIENCE -> lexicon.completions(WordKind.AUDIENCE);
      case SCOPE -> lexicon.completions(WordKind.SCOPE);
      case CONTENTS -> lexicon.completions(WordKind.CONTENTS);
      case OCCASION -> lexicon.completions(WordKind.OCCASION);
      case PROFILE -> lexicon.completions(WordKind.PROFILE);
      case EVENT -> lexicon.completions(WordKind.EVENT);
    };
  }

  private List<CellCompletion> items() {
    return items.stream().map(item -> new CellCompletion(item.no(), item.title())).toList();
  }

  private List<CellCompletion> criteria() {
    Map<String, CellCompletion> all = new LinkedHashMap<>();
    criteria.forEach(
        row ->
            all.putIfAbsent(
                Spelling.id(row.criterion()),
                new CellCompletion(row.criterion(), row.statement())));
    return List.copyOf(all.values());
  }
}
