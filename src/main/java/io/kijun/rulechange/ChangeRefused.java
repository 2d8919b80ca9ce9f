package io.kijun.rulechange;

import io.kijun.core.standard.Text;
import java.util.List;

/** Why something may not be done now: each reason on its own. */
public final class ChangeRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  /**
   * One reason.
   *
   * @param subject what it is about: a criterion, a cell, a user
   */
  public record Reason(String code, String subject, Text message) {}

  /** For all of these reasons. */
  public ChangeRefused(List<Reason> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  /** All of them. */
  public List<Reason> reasons() {
    return reasons;
  }
}
