package io.kijun.generated;

import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriteriaMet;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.EvidenceGiven;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.VerdictRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes 判定: the usual table or one in which anything follows, with one row a combination. */
final class VerdictGenerator {

  private final Dice dice;
  private final List<VerdictRow> rows = new ArrayList<>();

  VerdictGenerator(Dice dice) {
    this.dice = dice;
  }

  List<VerdictRow> rows() {
    return dice.chance(0.7) ? usual() : unusual();
  }

  private List<VerdictRow> usual() {
    for (CriteriaMet met : CriteriaMet.values()) {
      for (DeclaredStatus declared : DeclaredStatus.values()) {
        Verdict verdict = verdict(met);
        add(
            met,
            EvidenceGiven.ALL,
            declared,
            verdict,
            Assurance.EVIDENCED,
            claim(verdict, declared));
        addPartly(met, declared);
      }
    }
    for (DeclaredStatus declared : DeclaredStatus.values()) {
      addDeclared(declared);
    }
    return List.copyOf(rows);
  }

  /** The claim stands for the criteria without evidence: never all of it, where it is not one. */
  private void addPartly(CriteriaMet met, DeclaredStatus declared) {
    Verdict verdict =
        switch (declared) {
          case ACHIEVED -> met == CriteriaMet.ALL ? Verdict.ACHIEVED : Verdict.PARTIAL;
          case PARTIAL -> Verdict.PARTIAL;
          case NOT_ACHIEVED -> met == CriteriaMet.NONE ? Verdict.NOT_ACHIEVED : Verdict.PARTIAL;
          case UNJUSTIFIED_NOT_APPLICABLE -> Verdict.NOT_ACHIEVED;
          case JUSTIFIED_NOT_APPLICABLE, NONE -> verdict(met);
        };
    add(
        met,
        EvidenceGiven.PART,
        declared,
        verdict,
        Assurance.MIXED,
        declared == DeclaredStatus.PARTIAL ? null : claim(verdict, declared));
  }

  private static Verdict verdict(CriteriaMet met) {
    return switch (met) {
      case ALL -> Verdict.ACHIEVED;
      case SOME -> Verdict.PARTIAL;
      case NONE -> Verdict.NOT_ACHIEVED;
    };
  }

  private static @Nullable Cause claim(Verdict verdict, DeclaredStatus declared) {
    return switch (declared) {
      case ACHIEVED -> verdict == Verdict.ACHIEVED ? null : Cause.OVERCLAIM;
      case PARTIAL -> difference(verdict);
      case NOT_ACHIEVED -> verdict == Verdict.NOT_ACHIEVED ? null : Cause.UNDERCLAIM;
      case UNJUSTIFIED_NOT_APPLICABLE -> Cause.UNJUSTIFIED_NOT_APPLICABLE;
      case JUSTIFIED_NOT_APPLICABLE, NONE -> null;
    };
  }

  private static @Nullable Cause difference(Verdict verdict) {
    return switch (verdict) {
      case ACHIEVED -> Cause.UNDERCLAIM;
      case NOT_ACHIEVED -> Cause.OVERCLAIM;
      case PARTIAL, NOT_APPLICABLE -> null;
    };
  }

  private void addDeclared(DeclaredStatus declared) {
    switch (declared) {
      case ACHIEVED -> addClaim(declared, Verdict.ACHIEVED, null);
      case PARTIAL -> addClaim(declared, Verdict.PARTIAL, null);
      case NOT_ACHIEVED -> addClaim(declared, Verdict.NOT_ACHIEVED, null);
      case JUSTIFIED_NOT_APPLICABLE -> addClaim(declared, Verdict.NOT_APPLICABLE, null);
      case UNJUSTIFIED_NOT_APPLICABLE ->
          addClaim(declared, Verdict.NOT_ACHIEVED, Cause.UNJUSTIFIED_NOT_APPLICABLE);
      case NONE -> addUnclaimed();
    }
  }

  private void addClaim(DeclaredStatus declared, Verdict verdict, @Nullable Cause finding) {
    add(null, EvidenceGiven.NONE, declared, verdict, Assurance.DECLARED, finding);
  }

  /** Met without evidence of its own: by a key that counts for an earlier item. */
  private void addUnclaimed() {
    for (CriteriaMet met : CriteriaMet.values()) {
      Assurance assurance = met == CriteriaMet.NONE ? Assurance.NONE : Assurance.EVIDENCED;
      add(met, EvidenceGiven.NONE, DeclaredStatus.NONE, verdict(met), assurance, null);
    }
  }

  /** Any partition of the combinations, with anything following from each part. */
  private List<VerdictRow> unusual() {
    for (CriteriaMet met : eachOrAny(CriteriaMet.values())) {
      for (EvidenceGiven given : eachOrAny(given())) {
        for (DeclaredStatus declared : eachOrAny(DeclaredStatus.values())) {
          add(met, given, declared, verdict(), assurance(), finding());
        }
      }
    }
    return List.copyOf(rows);
  }

  private <T> List<@Nullable T> eachOrAny(T[] values) {
    List<@Nullable T> any = new ArrayList<>();
    any.add(null);
    return dice.chance(0.3) ? any : new ArrayList<@Nullable T>(List.of(values));
  }

  /** In three, or in two as workbooks of the first version tell it apart. */
  private EvidenceGiven[] given() {
    return dice.chance(0.5)
        ? new EvidenceGiven[] {EvidenceGiven.ALL, EvidenceGiven.PART, EvidenceGiven.NONE}
        : new EvidenceGiven[] {EvidenceGiven.SOME, EvidenceGiven.NONE};
  }

  private Verdict verdict() {
    return dice.oneOf(Verdict.values());
  }

  private Assurance assurance() {
    return dice.oneOf(Assurance.values());
  }

  private @Nullable Cause finding() {
    return dice.chance(0.5)
        ? null
        : dice.oneOf(Cause.OVERCLAIM, Cause.UNDERCLAIM, Cause.UNJUSTIFIED_NOT_APPLICABLE);
  }

  private void add(
      @Nullable CriteriaMet met,
      @Nullable EvidenceGiven given,
      @Nullable DeclaredStatus declared,
      Verdict verdict,
      Assurance assurance,
      @Nullable Cause finding) {
    int row = rows.size() + 10;
    RowPlace place = new RowPlace("90-verdict.xlsx", "判定", row);
    rows.add(
        new VerdictRow(
            "V" + row, met, given, declared, verdict, assurance, finding, place, Map.of()));
  }
}
