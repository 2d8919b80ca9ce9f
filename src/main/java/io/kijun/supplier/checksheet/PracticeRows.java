package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.CadenceGrammar;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.ListColumn;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Periods;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Word;
import io.kijun.core.standard.WordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of 基準 that look at one practice, and what they ask of it together. */
final class PracticeRows {

  private final List<CriterionRow> rows;
  private final Lexicon lexicon;

  PracticeRows(List<CriterionRow> rows, Lexicon lexicon) {
    this.rows = rows;
    this.lexicon = lexicon;
  }

  /** Which fields of evidence they look at. */
  Set<EvidenceField> fields(boolean datesAreEvents) {
    Set<EvidenceField> fields = EnumSet.noneOf(EvidenceField.class);
    for (CriterionRow row : rows) {
      Columns.ALL.forEach(column -> fields.addAll(column.fields(row, lexicon)));
    }
    if (datesAreEvents) {
      fields.add(EvidenceField.PERFORMANCES);
    }
    return fields;
  }

  /** Every word that some row names, in the order of the rows. */
  List<AnswerOption> options() {
    return of(rows);
  }

  private List<AnswerOption> of(Collection<CriterionRow> some) {
    Set<AnswerOption> options = new LinkedHashSet<>();
    for (ListColumn column : Columns.lists()) {
      EvidenceField field = field(column.kind());
      for (CriterionRow row : some) {
        words(options, field, column.kind(), column.of(row));
      }
    }
    for (CriterionRow row : some) {
      words(options, EvidenceField.OCCASIONS, WordKind.OCCASION, Columns.OCCASIONS.of(row));
    }
    return List.copyOf(options);
  }

  private void words(
      Set<AnswerOption> options, EvidenceField field, WordKind kind, List<String> codes) {
    for (Word word : lexicon.words(kind, codes)) {
      options.add(new AnswerOption(field, word, Condition.ofFacts(word.appliesWhen())));
    }
  }

  private static EvidenceField field(WordKind kind) {
    return switch (kind) {
      case AUDIENCE -> EvidenceField.AUDIENCE;
      case SCOPE -> EvidenceField.SCOPE;
      case CONTENTS -> EvidenceField.CONTENTS;
      case OCCASION -> EvidenceField.OCCASIONS;
      case EVIDENCE, PROFILE, EVENT ->
          throw new IllegalArgumentException("entries list no words of " + kind);
    };
  }

  /** What a yes claims: all words but those that only one of several ways of doing it has. */
  List<AnswerOption> all() {
    Set<CriterionRow> others = new LinkedHashSet<>(rows);
    Set<AnswerOption> all = new LinkedHashSet<>();
    for (List<CriterionRow> ways : severalWays()) {
      ways.forEach(others::remove);
      all.addAll(common(ways));
    }
    all.addAll(of(others));
    return options().stream().filter(all::contains).toList();
  }

  private Set<AnswerOption> common(List<CriterionRow> ways) {
    Set<AnswerOption> common = new LinkedHashSet<>(of(ways));
    ways.forEach(way -> common.retainAll(of(List.of(way))));
    return common;
  }

  /** The criteria that can be met in full by several rows about this one practice. */
  private List<List<CriterionRow>> severalWays() {
    Map<String, List<CriterionRow>> criteria = new LinkedHashMap<>();
    for (CriterionRow row : rows) {
      if (row.outcome() == Outcome.MET && !row.allowance()) {
        criteria.computeIfAbsent(row.criterion(), none -> new ArrayList<>()).add(row);
      }
    }
    return criteria.values().stream().filter(ways -> ways.size() > 1).toList();
  }

  /**
   * The ways of which one suffices: those of the first criterion that has several. Of others only
   * what their ways have in common is claimed.
   */
  List<AnswerAlternative> alternatives() {
    List<List<CriterionRow>> several = severalWays();
    if (several.isEmpty()) {
      return List.of();
    }
    List<CriterionRow> ways = several.get(0);
    Set<AnswerOption> common = common(ways);
    Set<AnswerOption> shared = new LinkedHashSet<>(all());
    List<AnswerAlternative> alternatives = new ArrayList<>();
    for (CriterionRow way : ways) {
      List<AnswerOption> own =
          of(List.of(way)).stream().filter(option -> !common.contains(option)).toList();
      Set<AnswerOption> claimed = new LinkedHashSet<>(shared);
      claimed.addAll(own);
      alternatives.add(
          new AnswerAlternative(
              label(way, own),
              options().stream().filter(claimed::contains).toList(),
              new PracticeRows(List.of(way), lexicon).fields(false)));
    }
    return List.copyOf(alternatives);
  }

  private static Text label(CriterionRow way, List<AnswerOption> own) {
    if (own.isEmpty()) {
      Cadence cadence = Columns.CADENCE.of(way);
      return cadence == null ? way.statement() : CadenceGrammar.inWords(cadence);
    }
    return new Text(
        own.stream().map(option -> option.label().ja()).collect(Collectors.joining("＋")),
        own.stream().map(option -> option.label().en()).collect(Collectors.joining(" + ")));
  }

  /** The different cadences that ask for dates. */
  List<Cadence> cadences() {
    return everyCadence().stream().filter(cadence -> !cadence.needsNoDates()).toList();
  }

  List<Text> cadenceTexts() {
    return everyCadence().stream().map(CadenceGrammar::inWords).toList();
  }

  private List<Cadence> everyCadence() {
    return rows.stream().map(Columns.CADENCE::of).filter(Objects::nonNull).distinct().toList();
  }

  /** The longest that some row asks for; a fixed one before one of the supplier's own. */
  @Nullable Retention retention() {
    Retention longest = null;
    for (CriterionRow row : rows) {
      Retention asked = Columns.RETENTION.of(row);
      if (asked != null && (longest == null || isLonger(asked, longest))) {
        longest = asked;
      }
    }
    return longest;
  }

  private static boolean isLonger(Retention asked, Retention other) {
    return asked.least() != null
        && (other.least() == null || Periods.days(asked.least()) > Periods.days(other.least()));
  }

  AnswerException asException(EvidenceKey key) {
    return new AnswerException(key, options(), fields(false), retention());
  }
}
