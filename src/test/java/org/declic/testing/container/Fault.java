package org.declic.testing.container;

import java.sql.Connection;
import java.sql.SQLException;

/** What can become of a statement or of a commit, as the database's driver would say it. */
public enum Fault {
  /** The database chose this transaction to give way, or a node refused it: nothing is written. */
  DEADLOCK {
    @Override
    SQLException happen(Connection connection) throws SQLException {
      connection.rollback();
      return new SQLException("Deadlock found when trying to get lock", "40001", 1213);
    }
  },

  /** A lock was waited for too long. The statement is undone, the transaction is still open. */
  LOCK_WAIT {
    @Override
    SQLException happen(Connection connection) {
      return new SQLException("Lock wait timeout exceeded", "HY000", 1205);
    }
  },

  /** The link broke before the database had read the word: it writes nothing. */
  LOST_BEFORE {
    @Override
    SQLException happen(Connection connection) throws SQLException {
      connection.rollback();
      connection.close();
      return new SQLException("Communications link failure", "08S01", 0);
    }
  },

  /** The link broke before the answer came: a commit was carried out, and nobody heard of it. */
  LOST_AFTER {
    @Override
    SQLException happen(Connection connection) throws SQLException {
      connection.commit();
      connection.close();
      return new SQLException("Communications link failure", "08S01", 0);
    }
  };

  /** Does to the real connection what the database would have done; gives what the driver says. */
  abstract SQLException happen(Connection connection) throws SQLException;
}
