package io.kijun.core.criterion;

import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.WordKind;
import io.kijun.core.standard.column.SheetColumn;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of 基準, and all that a cell of it means. A new one is a class of its own and a line in
 * {@link Columns}; what it leaves out here, it has nothing to say about.
 */
public abstract class Column implements SheetColumn {

  /** What the technical rows of the sheet call it. */
  public enum ColumnType {
    NAME,
    CONDITION,
    METADATA
  }

  private final String code;
  private final Text header;
  private final ColumnType role;

  /**
   * A column.
   *
   * @param code its name in JSON, lower camel case
   */
  protected Column(String code, String ja, String en, ColumnType role) {
    this.code = code;
    this.header = new Text(ja, en);
    this.role = role;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Text header() {
    return header;
  }

  @Override
  public final int position() {
    return Columns.ALL.indexOf(this) + 1;
  }

  /** What the technical rows of the sheet call it. */
  public final ColumnType role() {
    return role;
  }

  /** What stock decision-table tools make of a filled cell; empty: nothing. */
  public String snippet() {
    return switch (role) {
      case NAME -> "";
      case CONDITION -> "cell(\"" + code + "\", \"$param\")";
      case METADATA -> code + "(\"$param\")";
    };
  }

  /** What a row's cell says; null where it says nothing. Equal values say the same. */
  public abstract @Nullable Object value(CriterionRow row);

  /** The row with another value; null: with none. */
  public abstract CriterionRow with(CriterionRow row, @Nullable Object value);

  /** Reads a cell; null where it says nothing, or nothing that can be read, which is told. */
  public abstract @Nullable Object read(CellInput cell, Lexicon lexicon);

  /** The type of the value in the JSON of a ruleset; null where the row has a field for it. */
  public @Nullable Type valueType() {
    return null;
  }

  /** What a drop-down may offer for it; empty where it is not checked. */
  public Optional<CellOffer> offer(Lexicon lexicon) {
    return Optional.empty();
  }

  /**
   * What a text that is being typed into the cell may become; at most {@link CellCompletion#MOST}.
   */
  public List<CellCompletion> completions(String typed, Lexicon lexicon) {
    List<String> allowed = offer(lexicon).map(CellOffer::allowed).orElse(List.of());
    return CellCompletion.fitting(typed, allowed.stream().map(CellCompletion::of).toList());
  }

  /** What does not go together in a row, as seen from this cell; empty: nothing. */
  public Optional<CellConflict> conflict(CriterionRow row) {
    return Optional.empty();
  }

  /**
   * Whether a row became easier to meet by what differs in this cell. What cannot be compared is
   * easier: a second person is to look at it.
   *
   * @param before null: there was no such row
   * @param after null: there is no such row any more
   */
  public boolean isLoosened(@Nullable CriterionRow before, @Nullable CriterionRow after) {
    return before != null && after != null && asksLess(value(before), value(after));
  }

  /** Whether a value asks less than another, which is not equal to it. */
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return false;
  }

  /** Whether a row's cell asks no more than another row's. */
  public boolean asksNoMore(CriterionRow easier, CriterionRow row) {
    return true;
  }

  /** The row with this cell made looser or stricter, in each way that a mistake could. */
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    return List.of();
  }

  /** The causes that a criterion can have because of this cell. */
  public Set<Cause> causes(CriterionRow row) {
    return Set.of();
  }

  /** The codes of the words that the cell uses, by kind. */
  public Map<WordKind, List<String>> words(CriterionRow row) {
    return Map.of();
  }

  /** The evidence keys besides the row's own that the cell looks at. */
  public List<String> otherEvidence(CriterionRow row, Lexicon lexicon) {
    return List.of();
  }

  /** The fields of evidence that a supplier must be asked for, because of this cell. */
  public Set<EvidenceField> fields(CriterionRow row, Lexicon lexicon) {
    return Set.of();
  }

  /** Adds to an entry what meets the cell on a day. */
  public void meet(CriterionRow row, EvidenceBuilder entry, LocalDate day) {}

  /** The type of what the API shows of the cell; null where it shows nothing. */
  public @Nullable Type viewType() {
    return null;
  }

  /** What the API shows of the cell of a row; null: nothing. */
  public @Nullable Object view(CriterionRow row) {
    return value(row);
  }

  @Override
  public final String toString() {
    return code;
  }
}
