package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.evidence.Facts;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.drools.RuleNetwork;
import io.kijun.core.ruleset.fact.CriteriaRun;
import io.kijun.core.ruleset.fact.Dependent;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.ruleset.fact.Overall;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Evaluates suppliers under one standard. Immutable and safe for any number of threads; the same
 * facts, day and rules give the same result, alone or in a batch.
 */
public final class Evaluator {

  private final Standard standard;
  private final Criteria criteria;
  private final RuleNetwork network;
  private final ItemsJudged itemsJudged;
  private final ScoreCard scoreCard;
  private final Findings findings;
  private final DecisionTable decisions;
  private final BuildsOn buildsOn;
  private final Comparator<Lapse> byDate;

  /** Builds the rules of a checked standard. */
  public Evaluator(Standard standard) {
    this(standard, RuleNetwork::new);
  }

  /** The same with a network of another kind. */
  Evaluator(Standard standard, BiFunction<Standard, Criteria, RuleNetwork> rules) {
    this.standard = standard;
    this.criteria = new Criteria(standard);
    this.network = rules.apply(standard, criteria);
    this.itemsJudged = new ItemsJudged(network);
    this.scoreCard = new ScoreCard(standard);
    this.findings = new Findings(standard);
    this.decisions = new DecisionTable(standard);
    this.buildsOn = new BuildsOn(standard.items());
    this.byDate =
        Comparator.comparing(Lapse::date)
            .thenComparing(Lapse::criterion, new FindingOrder(standard)::compareCriteria);
  }

  /** The standard whose rules decide. */
  public Standard standard() {
    return standard;
  }

  /** The standard's criteria with their constraints. */
  public Criteria criteria() {
    return criteria;
  }

  /** A supplier's file as of a day, under the standard's vocabulary and settings. */
  public SupplierFile file(Facts facts, LocalDate asOf) {
    return new SupplierFile(facts, asOf, criteria.lexicon(), standard.settings());
  }

  /** Evaluates one supplier. */
  public Evaluation evaluate(SupplierFile file) {
    return evaluate(List.of(file)).get(0);
  }

  /** Evaluates a batch of suppliers in one session, in the order given. */
  public List<Evaluation> evaluate(List<SupplierFile> files) {
    try (RuleNetwork.Session session = network.open()) {
      List<ItemJudge> judges = judged(session, files);
      List<Undecided> undecided = judges.stream().map(this::undecided).toList();
      session.fire(undecided.stream().map(one -> one.evaluation.overall()).toList());
      return undecided.stream().map(this::decided).toList();
    }
  }

  /**
   * How a supplier stands under these rules, from how it stands under others and from a part of
   * both that has everything that can differ.
   *
   * @param whole under the others
   * @param before the part under the others
   * @param after the part under these rules
   */
  public DecisionAndScores exchanged(DecisionAndScores whole, Evaluation before, Evaluation after) {
    return whole.exchanged(
        DecisionAndScores.of(before), DecisionAndScores.of(after), decisions::sharing);
  }

  /** The decision that 総合 comes to on a supplier as a whole. */
  public Sharing sharing(Overall overall) {
    return decisions.sharing(overall);
  }

  /** The first stage alone: the ids of the rows that each supplier meets. */
  public List<List<String>> metRows(List<SupplierFile> files) {
    try (RuleNetwork.Session session = network.open()) {
      return metRows(session, files);
    }
  }

  private List<List<String>> metRows(RuleNetwork.Session session, List<SupplierFile> files) {
    if (files.stream().anyMatch(file -> file.lexicon() != criteria.lexicon())) {
      throw new IllegalArgumentException("a file was made for other rules");
    }
    List<CriteriaRun> runs = files.stream().map(CriteriaRun::new).toList();
    session.fire(runs);
    return runs.stream().map(CriteriaRun::met).toList();
  }

  private List<ItemJudge> judged(RuleNetwork.Session session, List<SupplierFile> files) {
    List<List<String>> met = metRows(session, files);
    List<ItemJudge> judges = new ArrayList<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      judges.add(new ItemJudge(criteria, buildsOn, files.get(i), met.get(i)));
    }
    itemsJudged.conclude(session, all(judges, ItemJudge::cases));
    session.fire(all(judges, ItemJudge::denied));
    session.fire(all(judges, ItemJudge::standing));
    return judges;
  }

  private static <T> List<T> all(List<ItemJudge> judges, Function<ItemJudge, List<T>> part) {
    List<T> all = new ArrayList<>();
    judges.forEach(judge -> all.addAll(part.apply(judge)));
    return all;
  }

  /** An evaluation that lacks its decision, and what the decision depends on. */
  private record Undecided(Evaluation evaluation, Prospects prospects) {}

  private Undecided undecided(ItemJudge judge) {
    List<ItemResult> items = new ArrayList<>();
    Iterator<ItemGrounds.Judged> judged = judge.judged().iterator();
    for (Dependent dependent : judge.dependents()) {
      items.add(result(dependent, judged.next()));
    }
    List<Finding> found = findings.on(judge.file(), items, judge.denied());
    Prospects prospects =
        new Prospects(buildsOn, items, found, standard.settings(), judge.file().facts().tier());
    return new Undecided(
        new Evaluation(
            judge.file(),
            judge.met(),
            List.copyOf(items),
            List.copyOf(judge.denied()),
            found,
            lapses(items),
            scoreCard.scores(items),
            prospects.overall(),
            null),
        prospects);
  }

  private ItemResult result(Dependent dependent, ItemGrounds.Judged judged) {
    Item item = dependent.itemCase().item();
    Verdict verdict = dependent.verdict();
    List<CriterionResult> results = judged.results();
    ItemCase own = dependent.itemCase();
    boolean denied = own.isApplicable() && own.verdict() == Verdict.NOT_APPLICABLE;
    boolean notAccepted = denied && !judged.accepted();
    int sourced = 0;
    int applicable = 0;
    for (CriterionResult one : results) {
      sourced += one.ground() == Ground.SOURCE ? 1 : 0;
      applicable += one.applies() ? 1 : 0;
      notAccepted |= one.ground() == Ground.DENIED;
    }
    return new ItemResult(
        item,
        verdict,
        own.assurance(),
        scoreCard.points(item, verdict),
        scoreCard.weight(item, verdict),
        List.copyOf(results),
        dependent,
        sourced,
        applicable,
        notAccepted);
  }

  private List<Lapse> lapses(List<ItemResult> items) {
    List<Lapse> lapses = new ArrayList<>();
    for (ItemResult item : items) {
      for (CriterionResult result : item.criteria()) {
        LocalDate until = result.validUntil();
        if (result.outcome() == Outcome.MET && until != null) {
          lapses.add(new Lapse(result.criterion().id(), until.plusDays(1)));
        }
      }
    }
    lapses.sort(byDate);
    return List.copyOf(lapses);
  }

  private Evaluation decided(Undecided undecided) {
    Evaluation evaluation = undecided.evaluation;
    return evaluation.decided(decisions.decide(evaluation.overall(), undecided.prospects));
  }
}
