package org.declic.platform;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Set;
import javax.transaction.xa.XAException;

/** Reads in a chain of causes what a database or the transaction layer meant. */
public final class DatabaseFailure {
  /** Deadlock, lock wait, node not ready, failed certification, interrupted statement. */
  private static final Set<Integer> MYSQL_TRANSIENT = Set.of(1205, 1213, 1047, 1180, 1317);

  /** H2: lock time-out (50200), deadlock (40001), concurrent update (90131). */
  private static final Set<Integer> H2_TRANSIENT = Set.of(50200, 40001, 90131);

  private DatabaseFailure() {}

  /**
   * True when the transaction was surely rolled back for a passing reason, and when its outcome is
   * unknown: Payara hides the SQL error of a failed commit behind a SystemException.
   */
  public static boolean isWorthRepeating(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SystemException || cause instanceof XAException) {
        return true;
      }
      if (cause instanceof Crowded || cause instanceof OptimisticLockException) {
        return true;
      }
      if (cause instanceof SQLException sql && isTransient(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTransient(SQLException sql) {
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    return state.equals("40001")
        || state.startsWith("08")
        || MYSQL_TRANSIENT.contains(sql.getErrorCode())
        || H2_TRANSIENT.contains(sql.getErrorCode());
  }

  /** A unique key was hit: somebody, perhaps this very request, was first. */
  static boolean isDuplicate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith("23")
          && (sql.getErrorCode() == 1062 || sql.getErrorCode() == 23505)) {
        return true;
      }
    }
    return false;
  }
}
