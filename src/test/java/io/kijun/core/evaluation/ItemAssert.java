package io.kijun.core.evaluation;

import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/** What tests say of the result of one item. */
public final class ItemAssert extends AbstractAssert<ItemAssert, ItemResult> {

  private final List<Finding> findings;

  ItemAssert(ItemResult actual, List<Finding> findings) {
    super(actual, ItemAssert.class);
    this.findings = findings;
  }

  /** 達成. */
  public ItemAssert isAchieved() {
    return is(Verdict.ACHIEVED);
  }

  /** 一部達成. */
  public ItemAssert isPartial() {
    return is(Verdict.PARTIAL);
  }

  /** 未達成. */
  public ItemAssert isNotAchieved() {
    return is(Verdict.NOT_ACHIEVED);
  }

  /** 対象外. */
  public ItemAssert isNotApplicable() {
    return is(Verdict.NOT_APPLICABLE);
  }

  private ItemAssert is(Verdict verdict) {
    if (actual.verdict() != verdict) {
      throw failure("expected %s, but%n%s", verdict, reasons());
    }
    return this;
  }

  /** Evidence, and not only a declaration, stands behind the verdict. */
  public ItemAssert isEvidenced() {
    return restsOn(Assurance.EVIDENCED);
  }

  /** What the verdict rests on. */
  public ItemAssert restsOn(Assurance assurance) {
    if (actual.assurance() != assurance) {
      throw failure(
          "expected to be %s, but it is %s%n%s", assurance, actual.assurance(), reasons());
    }
    return this;
  }

  /** These are all causes that findings on the item and its criteria name. */
  public ItemAssert because(Cause... causes) {
    Set<Cause> named = EnumSet.noneOf(Cause.class);
    findings.stream()
        .filter(finding -> finding.item().equals(actual.item().no()))
        .forEach(finding -> named.add(finding.cause()));
    if (!named.equals(Set.copyOf(Arrays.asList(causes)))) {
      throw failure("expected because of %s, but%n%s", Arrays.toString(causes), reasons());
    }
    return this;
  }

  private String reasons() {
    return EvaluationReasons.of(actual, findings);
  }
}
