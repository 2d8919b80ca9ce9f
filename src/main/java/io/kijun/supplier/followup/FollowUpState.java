package io.kijun.supplier.followup;

/** How far a finding has come. The names stand in answers, and stay. */
public enum FollowUpState {
  /** Nobody has said what is done about it. */
  OPEN,
  /** It was done, and is found again; nobody has said what is done about it now. */
  REAPPEARED,
  /** Somebody has said who does what by when. */
  PLANNED,
  /** It is said to be met, by a declaration or an answer that names no source. */
  CLAIMED,
  /** A later standing shows that it is closed. */
  DONE,
  /** It is tolerated until a day. */
  EXCEPTION
}
