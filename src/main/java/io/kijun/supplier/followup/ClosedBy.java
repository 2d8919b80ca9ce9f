package io.kijun.supplier.followup;

/** What closed a finding. The names stand in answers, and stay. */
public enum ClosedBy {
  /** What is known of the supplier now shows it. */
  EVIDENCE,
  /** Another ruleset on the same facts, or one that does not ask for it any more. */
  RULE,
  /** It does not apply: by the profile, or as a reviewer accepted. */
  APPLICABILITY
}
