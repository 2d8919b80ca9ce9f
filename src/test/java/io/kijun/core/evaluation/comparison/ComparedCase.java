package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.RowVariation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Scoring;
import io.kijun.core.standard.Standard;
import io.kijun.generated.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A supplier, another state of it, and what differs between the two. */
record ComparedCase(ComparedSide before, ComparedSide after, EvaluationComparison comparison) {

  private static final int SUPPLIERS = 4;

  static ComparedCase of(ComparedSide before, ComparedSide after) {
    return new ComparedCase(before, after, EvaluationComparison.between(before, after));
  }

  /** As it is after, but for some kinds of changes. */
  ComparedSide without(Set<ChangeKind> kinds) {
    return new ComparedSide(
        (kinds.contains(ChangeKind.RULES) ? before : after).evaluator(),
        (kinds.contains(ChangeKind.FACTS) ? before : after).facts(),
        (kinds.contains(ChangeKind.TIME) ? before : after).asOf());
  }

  /** As it is after, but for some facts. */
  ComparedSide withoutFacts(Set<ChangedFact> facts) {
    Facts back = after.facts();
    for (ChangedFact fact : facts) {
      back = fact.putBack(back, before.facts());
    }
    return new ComparedSide(after.evaluator(), back, after.asOf());
  }

  static List<ComparedCase> cases(long seed, Set<ChangeKind> differing) {
    Random random = new Random(seed);
    List<Scenario> scenarios = Scenario.scenarios(seed, SUPPLIERS + 1);
    Standard standard = scenarios.get(0).standard();
    Evaluator before = new Evaluator(standard);
    Evaluator after =
        differing.contains(ChangeKind.RULES)
            ? new Evaluator(
                counted(decided(varied(varied(standard, random), random), random), random))
            : before;
    List<ComparedCase> cases = new ArrayList<>();
    for (int i = 0; i < SUPPLIERS; i++) {
      Scenario one = scenarios.get(i);
      Facts other = mixed(one.facts(), scenarios.get(i + 1).facts(), random);
      LocalDate later = one.asOf().plusDays(random.nextInt(1000) - 200);
      cases.add(
          of(
              new ComparedSide(before, one.facts(), one.asOf()),
              new ComparedSide(
                  after,
                  differing.contains(ChangeKind.FACTS) ? other : one.facts(),
                  differing.contains(ChangeKind.TIME) ? later : one.asOf())));
    }
    return cases;
  }

  /** Some of a supplier's facts as another's. */
  private static Facts mixed(Facts facts, Facts other, Random random) {
    List<Evidence> evidence = new ArrayList<>();
    Set<String> taken =
        other.evidence().stream()
            .map(Evidence::key)
            .filter(key -> random.nextInt(3) == 0)
            .collect(Collectors.toSet());
    facts.evidence().stream().filter(one -> !taken.contains(one.key())).forEach(evidence::add);
    other.evidence().stream().filter(one -> taken.contains(one.key())).forEach(evidence::add);
    boolean profile = random.nextInt(3) == 0;
    boolean declared = random.nextInt(3) == 0;
    boolean events = random.nextInt(3) == 0;
    return new Facts(
        facts.supplier(),
        null,
        random.nextInt(3) == 0 ? other.tier() : facts.tier(),
        (profile ? other : facts).profile(),
        evidence,
        (declared ? other : facts).declarations(),
        (events ? other : facts).events());
  }

  /** The standard with one cell of a row made looser or stricter, or the row gone. */
  private static Standard varied(Standard standard, Random random) {
    Lexicon lexicon = new Lexicon(standard.vocabulary());
    CriterionRow row = standard.criteria().get(random.nextInt(standard.criteria().size()));
    List<RowVariation> all = new ArrayList<>();
    Columns.ALL.forEach(column -> all.addAll(column.variations(row, lexicon)));
    if (all.isEmpty()) {
      return standard;
    }
    CriterionRow other = all.get(random.nextInt(all.size())).row();
    List<CriterionRow> rows = new ArrayList<>();
    for (CriterionRow one : standard.criteria()) {
      CriterionRow now = one.equals(row) ? other : one;
      if (now != null) {
        rows.add(now);
      }
    }
    return standard.with(standard.items(), rows);
  }

  /** The standard with one row of 総合 asking for more or less. */
  private static Standard decided(Standard standard, Random random) {
    if (standard.decisions().isEmpty() || random.nextInt(3) == 0) {
      return standard;
    }
    int at = random.nextInt(standard.decisions().size());
    List<DecisionRow> rows = new ArrayList<>(standard.decisions());
    DecisionRow row = rows.get(at);
    boolean high = random.nextBoolean();
    rows.set(
        at,
        new DecisionRow(
            row.id(),
            high ? row.mandatoryShare() : new BigDecimal(random.nextInt(11)).movePointLeft(1),
            row.evidencedShare(),
            row.mustAchieve(),
            high ? Integer.valueOf(random.nextInt(8)) : row.highFindings(),
            row.sharing(),
            row.reason(),
            row.at(),
            row.cells(),
            row.tiers()));
    return new StandardParts(standard).with(rows, standard.scoring());
  }

  /** The standard with another worth of what is partly achieved. */
  private static Standard counted(Standard standard, Random random) {
    Scoring scoring = standard.scoring();
    return new StandardParts(standard)
        .with(
            standard.decisions(),
            new Scoring(
                scoring.byObligation(),
                scoring.byItem(),
                new BigDecimal(random.nextInt(5)).movePointLeft(1)));
  }
}
