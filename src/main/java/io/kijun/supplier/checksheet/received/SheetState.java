package io.kijun.supplier.checksheet.received;

/** What became of a sheet that came in. Its names stand in stores and answers, and stay. */
public enum SheetState {
  /** It is looked at. */
  RECEIVED,
  /** It is the supplier's facts, alone or together with another of the same asking. */
  ACCEPTED,
  /** It went back to the supplier. */
  RETURNED,
  /** A later one of the same person took its place. */
  REPLACED
}
