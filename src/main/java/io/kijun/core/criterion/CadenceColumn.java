package io.kijun.core.criterion;

import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CadencePeriod;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Periods;
import io.kijun.core.standard.Text;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 頻度: how often the practice is performed. */
public final class CadenceColumn extends ConstraintColumn {

  CadenceColumn() {
    super("cadence", "頻度", "Cadence");
  }

  /** What a row asks for; null: no cadence. */
  public @Nullable Cadence of(CriterionRow row) {
    return (Cadence) row.values().get(code());
  }

  @Override
  public @Nullable Object read(CellInput cell, Lexicon lexicon) {
    String text = cell.text();
    Cadence cadence = text.isEmpty() ? null : CadenceGrammar.parse(text).orElse(null);
    if (cadence == null && !text.isEmpty()) {
      cell.unknown(text, CadenceGrammar.ALLOWED, CadenceMeant.of(text));
    }
    return cadence;
  }

  @Override
  public Type valueType() {
    return Cadence.class;
  }

  @Override
  public Optional<CellOffer> offer(Lexicon lexicon) {
    return Optional.of(
        new CellOffer(CadenceGrammar.ALLOWED, word -> CadenceGrammar.parse(word).isPresent()));
  }

  @Override
  public List<CellCompletion> completions(String typed, Lexicon lexicon) {
    return GrammarCompletions.of(
        typed, CadenceGrammar::parse, CadenceGrammar::inWords, CadenceGrammar.ALLOWED);
  }

  @Override
  public @Nullable Constraint constraint(CriterionRow row, Demand demand, Lexicon lexicon) {
    Cadence cadence = of(row);
    if (cadence == null) {
      return null;
    }
    Text words = CadenceGrammar.inWords(cadence);
    return cadence.needsNoDates()
        ? new Established(this, cell(row), words, demand)
        : new CadenceKept(cell(row), words, demand, cadence);
  }

  @Override
  protected boolean asksLess(@Nullable Object before, @Nullable Object after) {
    return before != null && (after == null || isRarer((Cadence) before, (Cadence) after));
  }

  private static boolean isRarer(Cadence before, Cadence after) {
    return switch (before.per().kind()) {
      case EVER -> after.needsNoDates() || after.times() < before.times();
      case OWN, CONTINUOUS, USE_DAY -> true;
      case CALENDAR -> isRarerThanDated(before, after);
    };
  }

  private static boolean isRarerThanDated(Cadence before, Cadence after) {
    Period old = before.period().orElseThrow();
    Period now = after.period().orElse(null);
    return now == null
        || !Periods.areComparable(old, now)
        || Periods.days(now) > Periods.days(old)
        || after.times() < before.times();
  }

  @Override
  public List<RowVariation> variations(CriterionRow row, Lexicon lexicon) {
    Cadence cadence = of(row);
    if (cadence == null) {
      return List.of();
    }
    List<RowVariation> all = new ArrayList<>();
    Text dropped = RowVariation.dropped(CadenceGrammar.inWords(cadence).ja());
    all.add(new RowVariation(dropped, with(row, null)));
    for (Cadence other : neighbours(cadence)) {
      Text change =
          RowVariation.become(
              other.times() + "回以上/" + other.per(), other.times() + " in " + other.per());
      all.add(new RowVariation(change, with(row, other)));
    }
    return all;
  }

  private static List<Cadence> neighbours(Cadence cadence) {
    List<Cadence> others = new ArrayList<>();
    CadencePeriod per = cadence.per();
    if (!cadence.needsNoDates() && per.kind() != CadencePeriod.Kind.OWN) {
      others.add(new Cadence(cadence.times() + 1, per));
      if (cadence.times() > 1) {
        others.add(new Cadence(cadence.times() - 1, per));
      }
    }
    Period length = per.length();
    if (length != null) {
      others.add(new Cadence(cadence.times(), CadencePeriod.of(length.plusDays(1))));
      others.add(new Cadence(cadence.times(), CadencePeriod.of(length.minusDays(1))));
    }
    return others;
  }

  @Override
  public Set<Cause> causes(CriterionRow row) {
    Cadence cadence = of(row);
    if (cadence == null) {
      return Set.of();
    }
    if (cadence.needsNoDates()) {
      return Set.of(Cause.NOT_ESTABLISHED);
    }
    Set<Cause> causes = EnumSet.of(Cause.NEVER_PERFORMED);
    if (cadence.times() > 1) {
      causes.add(Cause.TOO_FEW);
    }
    if (cadence.per().kind() == CadencePeriod.Kind.OWN) {
      causes.add(Cause.INTERVAL_UNSTATED);
    }
    if (cadence.per().kind() != CadencePeriod.Kind.EVER) {
      causes.addAll(Set.of(Cause.OVERDUE, Cause.LAPSING));
    }
    return causes;
  }

  @Override
  public Set<EvidenceField> fields(CriterionRow row, Lexicon lexicon) {
    Cadence cadence = of(row);
    if (cadence == null) {
      return Set.of();
    }
    return switch (cadence.per().kind()) {
      case CONTINUOUS, USE_DAY -> Set.of(EvidenceField.ESTABLISHED);
      case CALENDAR, EVER -> Set.of(EvidenceField.PERFORMANCES);
      case OWN -> Set.of(EvidenceField.PERFORMANCES, EvidenceField.INTERVAL);
    };
  }

  /** Performed often enough, the last time on the day itself. */
  @Override
  public void meet(CriterionRow row, EvidenceBuilder entry, LocalDate day) {
    Cadence cadence = of(row);
    if (cadence != null && !cadence.needsNoDates()) {
      for (int time = 0; time < cadence.times(); time++) {
        entry.performances().add(day.minusDays(time));
      }
      entry.interval(OWN_CHOICE);
    }
  }

  @Override
  public Type viewType() {
    return CadenceView.class;
  }

  @Override
  public @Nullable Object view(CriterionRow row) {
    Cadence cadence = of(row);
    return cadence == null
        ? null
        : new CadenceView(
            cadence.times(), cadence.per().code(), CadenceGrammar.inWords(cadence).ja());
  }
}
