package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.Scores;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Cause;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One thing that evaluations say, and that may differ between two of them. */
sealed interface Thing {

  /** What an evaluation says of it, told apart by {@code equals}; null: nothing. */
  @Nullable Object in(Mixture mixture);

  /** Through what a step can have reached it. */
  Touched touchedBy(ChangeStep step);

  /** The verdict on an item. */
  record VerdictOn(String no) implements Thing {
    @Override
    public @Nullable Object in(Mixture mixture) {
      return mixture.verdict(no);
    }

    @Override
    public Touched touchedBy(ChangeStep step) {
      return Touched.ofItem(step, no);
    }
  }

  /** How far an item is evidenced, beside its verdict. */
  record OfBacking(String no) implements Thing {
    @Override
    public @Nullable Object in(Mixture mixture) {
      ItemResult item = mixture.items().get(no);
      return item == null
          ? null
          : Arrays.asList(item.verdict(), item.assurance(), item.evidenced(), item.applicable());
    }

    @Override
    public Touched touchedBy(ChangeStep step) {
      return Touched.ofItem(step, no);
    }
  }

  /** The outcome of a criterion. */
  record OutcomeOf(String item, String id) implements Thing {
    @Override
    public @Nullable Object in(Mixture mixture) {
      CriterionResult result = mixture.criterion(id);
      return result == null ? null : result.outcome();
    }

    @Override
    public Touched touchedBy(ChangeStep step) {
      return Touched.ofCriterion(item, id);
    }
  }

  /** The day on which a criterion lapses. */
  record OfLapse(String item, String criterion) implements Thing {
    @Override
    public @Nullable Object in(Mixture mixture) {
      return mixture.lapse(criterion);
    }

    @Override
    public Touched touchedBy(ChangeStep step) {
      return Touched.ofCriterion(item, criterion);
    }
  }

  /** Whether there is a finding, by its identity across evaluations. */
  record PresenceOf(String item, @Nullable String criterion, Cause cause, @Nullable String root)
      implements Thing {

    static PresenceOf of(Finding finding) {
      return new PresenceOf(finding.item(), finding.criterion(), finding.cause(), finding.root());
    }

    @Override
    public Object in(Mixture mixture) {
      return mixture.has(this);
    }

    @Override
    public Touched touchedBy(ChangeStep step) {
      return criterion == null ? Touched.ofItem(step, item) : Touched.ofCriterion(item, criterion);
    }
  }

  /** The decision. */
  record OfDecision() implements Thing {
    @Override
    public Object in(Mixture mixture) {
      return mixture.evaluation().decision().sharing();
    }

    @Override
    public Touched touchedBy(ChangeStep step) {
      return Touched.ofDecision(step);
    }
  }

  /**
   * A score, exact.
   *
   * @param label of which one; null: of no label
   */
  record OfScore(Scored scored, @Nullable String label) implements Thing {
    @Override
    public @Nullable Object in(Mixture mixture) {
      Share share = share(mixture);
      return share == null ? null : share.exact();
    }

    /** The share; null: there is no such label. */
    @Nullable Share share(Mixture mixture) {
      Scores scores = mixture.evaluation().scores();
      return switch (scored) {
        case OVERALL -> scores.overall();
        case MANDATORY -> scores.mandatory();
        case EVIDENCED -> scores.evidenced();
        case LABEL -> scores.labels().get(label);
      };
    }

    @Override
    public Touched touchedBy(ChangeStep step) {
      return Touched.ofScore(step, this);
    }
  }

  /** What scores there are. */
  enum Scored {
    OVERALL,
    MANDATORY,
    EVIDENCED,
    LABEL
  }
}
