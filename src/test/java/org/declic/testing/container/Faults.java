package org.declic.testing.container;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;

/**
 * Faults of the database, ordered for the calling thread: at the n-th statement or at the n-th
 * commit from now on, once. Nothing else of the server notices.
 */
public final class Faults {
  /** Between these lines of a log its warnings are wanted. */
  public static final String BEGIN = "Ordered faults begin";

  public static final String END = "Ordered faults end";

  private static final Logger LOG = Logger.getLogger(Faults.class.getName());
  private static final ThreadLocal<Faults> ORDERED = new ThreadLocal<>();

  private final Fault fault;
  private final boolean atCommit;
  private int left;
  private int again;

  private Faults(Fault fault, boolean atCommit, int nth, int times) {
    this.fault = fault;
    this.atCommit = atCommit;
    this.left = nth;
    this.again = times;
  }

  /** Something to do while the fault waits; says whether it came to it. */
  public interface Work {
    void run() throws Exception;
  }

  /**
   * @param nth from 1
   * @return false when the work asked the database less often than that
   */
  public static boolean atStatement(Fault fault, int nth, Work work) throws Exception {
    return during(new Faults(fault, false, nth, 1), work);
  }

  public static boolean atCommit(Fault fault, int nth, Work work) throws Exception {
    return during(new Faults(fault, true, nth, 1), work);
  }

  /** From the first commit on, as many times in a row. */
  public static boolean atCommits(Fault fault, int times, Work work) throws Exception {
    return during(new Faults(fault, true, 1, times), work);
  }

  private static boolean during(Faults faults, Work work) throws Exception {
    LOG.info(BEGIN);
    ORDERED.set(faults);
    try {
      work.run();
    } finally {
      ORDERED.remove();
      LOG.info(END);
    }
    return faults.again == 0;
  }

  static void beforeStatement(Connection connection) throws SQLException {
    strike(connection, false);
  }

  static void beforeCommit(Connection connection) throws SQLException {
    strike(connection, true);
  }

  private static void strike(Connection connection, boolean commit) throws SQLException {
    Faults faults = ORDERED.get();
    if (faults != null && faults.atCommit == commit && faults.isDue()) {
      throw faults.fault.happen(connection);
    }
  }

  private boolean isDue() {
    if (again == 0 || --left > 0) {
      return false;
    }
    again--;
    return true;
  }
}
