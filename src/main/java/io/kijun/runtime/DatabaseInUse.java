package io.kijun.runtime;

import java.sql.SQLException;

/** Two processes want the same embedded database. */
public final class DatabaseInUse {

  /** H2's {@code DATABASE_ALREADY_OPEN_1}. */
  private static final int CODE = 90020;

  private DatabaseInUse() {}

  /** Whether that is behind a failure. */
  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && isSaidBy(sql)) {
        return true;
      }
    }
    return false;
  }

  static boolean isSaidBy(SQLException exception) {
    return exception.getErrorCode() == CODE;
  }
}
