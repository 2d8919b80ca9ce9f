package io.kijun.core.criterion;

import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Periods;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Text;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 保管期間: how long records are kept. */
public final class RetentionColumn extends ConstraintColumn {

  RetentionColumn() {
    super("retention", "保管期間", "Retention");
  }

  /** What a row asks for; null: nothing. */
  public @Nullable Retention of(CriterionRow row) {
    return (Retention) row.values().get(code());
  }

  @Override
  public @Nullable Object read(CellInput cell, Lexicon lexicon) {
    String text = cell.text();
    Retention retention = text.isEmpty() ? null : RetentionGrammar.parse(text).orElse(null);
    if (retention == null && !text.isEmpty()) {
      cell.unknown(text, RetentionGrammar.ALLOWED, RetentionGrammar.meant(text));
    }
    return retention;
  }

  @Override
  public Type valueType() {
    return Retention.class;
  }

  @Override
  public Optional<CellOffer> offer(Lexicon lexicon) {
    return Optional.of(
        new CellOffer(RetentionGrammar.ALLOWED, word -> RetentionGrammar.parse(word).isPresent()));
  }

  @Override
  public List<CellCompletion> completions(String typed, Lexicon lexicon) {
    return GrammarCompletions.of(
        typed, RetentionGrammar::parse, RetentionGrammar::inWords, RetentionGrammar.ALLOWED);
  }

  @Override
  public @Nullable Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon) {
    Retention retention = of(row);
    return retention == null
        ? null
        : new RetentionLongEnough(
            cell(row), RetentionGrammar.inWords(retention), demand, retention.least());
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return before != null && (after == null || isShorter((Retention) before, (Retention) after));
  }

  private static boolean isShorter(Retention before, Retention after) {
    Period old = before.least();
    Period now = after.least();
    return old == null
        || now == null
        || !Periods.areComparable(old, now)
        || Periods.days(now) < Periods.days(old);
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    Retention retention = of(row);
    if (retention == null) {
      return List.of();
    }
    List<RowVariation> all = new ArrayList<>();
    Text dropped = RowVariation.dropped(RetentionGrammar.inWords(retention).ja());
    all.add(new RowVariation(dropped, with(row, null)));
    Period least = retention.least();
    if (least != null) {
      for (int days : new int[] {-1, 1}) {
        Retention other = new Retention(least.plusDays(days));
        Text change = RowVariation.become(other.code(), other.code());
        all.add(new RowVariation(change, with(row, other)));
      }
    }
    return all;
  }

  @Override
  public Set<Cause> causes(CriterionRow row) {
    return of(row) == null ? Set.of() : Set.of(Cause.RETENTION_SHORT);
  }

  @Override
  public Set<EvidenceField> fields(CriterionRow row, Lexicon lexicon) {
    return of(row) == null ? Set.of() : Set.of(EvidenceField.RETENTION);
  }

  /** Kept as long as the longest that any row asks for. */
  @Override
  public void meet(CriterionRow row, EvidenceBuilder entry, LocalDate day) {
    Retention retention = of(row);
    if (retention != null) {
      Period least = retention.least();
      Period asked = least == null ? OWN_CHOICE : least;
      Period before = entry.retention();
      entry.retention(before == null || isLonger(asked, before) ? asked : before);
    }
  }

  private static boolean isLonger(Period a, Period b) {
    return a.toTotalMonths() * 31 + a.getDays() > b.toTotalMonths() * 31 + b.getDays();
  }

  @Override
  public Type viewType() {
    return String.class;
  }

  @Override
  public @Nullable Object view(CriterionRow row) {
    Retention retention = of(row);
    return retention == null ? null : retention.code();
  }
}
