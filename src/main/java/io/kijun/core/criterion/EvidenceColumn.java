package io.kijun.core.criterion;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.WordKind;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 証跡: the one evidence key of the practice that a row is about. */
public final class EvidenceColumn extends ConstraintColumn {

  EvidenceColumn() {
    super("evidence", "証跡", "Evidence");
  }

  @Override
  public boolean isDuty() {
    return false;
  }

  @Override
  public Object value(CriterionRow row) {
    return row.evidence();
  }

  @Override
  public CriterionRow with(CriterionRow row, @Nullable Object value) {
    return row.withEvidence(value == null ? "" : (String) value);
  }

  @Override
  public @Nullable Object read(CellInput cell, Lexicon lexicon) {
    boolean filled = !cell.required().isEmpty();
    List<String> keys =
        cell.words(
            word -> lexicon.code(WordKind.EVIDENCE, word), lexicon.spellings(WordKind.EVIDENCE));
    if (filled && keys.size() > 1) {
      cell.refuse(
          IssueCode.ONE_EVIDENCE_KEY,
          "証跡は1行に1つだけ入力してください。",
          "A row has exactly one evidence key.",
          String.join(", ", keys));
    }
    return keys.size() == 1 ? keys.get(0) : null;
  }

  @Override
  public Optional<CellOffer> offer(Lexicon lexicon) {
    return Optional.of(CellOffer.of(lexicon.spellings(WordKind.EVIDENCE)));
  }

  @Override
  public List<CellCompletion> completions(String typed, Lexicon lexicon) {
    return CellCompletion.fitting(typed, lexicon.completions(WordKind.EVIDENCE));
  }

  @Override
  public Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon) {
    return new EvidenceExists(cell(row), lexicon.question(row.evidence()), demand);
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return true;
  }

  @Override
  public Map<WordKind, List<String>> words(CriterionRow row) {
    return Map.of(WordKind.EVIDENCE, List.of(row.evidence()));
  }

  @Override
  public Type viewType() {
    return String.class;
  }
}
