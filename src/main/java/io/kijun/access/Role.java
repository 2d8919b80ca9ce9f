package io.kijun.access;

/** What a user is there for. */
public enum Role {
  /** Drafts rules. */
  OFFICER,
  /** Puts in force what others drafted. */
  APPROVER,
  /** Evaluates suppliers. */
  REVIEWER,
  /** Reads everything, the log included. */
  AUDITOR,
  /** Looks after users, and may do what the others may. */
  ADMIN
}
