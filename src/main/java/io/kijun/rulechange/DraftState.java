package io.kijun.rulechange;

/** How far a draft has come. */
public enum DraftState {
  OPEN,
  APPROVED,
  DISCARDED
}
