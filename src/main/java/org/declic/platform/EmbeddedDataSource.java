package org.declic.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The connections of H2 without what a second database in the same transaction would need. H2's own
 * class offers that, the server takes it, and each connection given back is then rolled back twice:
 * as H2 writes at every commit, an empty one of a mere look included, each time it wrote down what
 * others had not finished.
 */
public final class EmbeddedDataSource implements DataSource {
  private final JdbcDataSource h2 = new JdbcDataSource();

  /** Called by the server with the settings of web.xml. */
  public void setURL(String url) {
    h2.setURL(url);
  }

  /** Called by the server. */
  public void setUser(String user) {
    h2.setUser(user);
  }

  /** Called by the server. */
  public void setPassword(String password) {
    h2.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return h2.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return h2.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() {
    return h2.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    h2.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) {
    h2.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() {
    return h2.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return h2.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return h2.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return h2.isWrapperFor(type);
  }
}
