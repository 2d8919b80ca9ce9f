package io.kijun.draft;

/** How far a draft has come. */
public enum DraftState {
  OPEN,
  APPROVED,
  DISCARDED
}
