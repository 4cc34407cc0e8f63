package org.declic.platform;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The application's connections for whoever may take long: the server gives each statement thirty
 * seconds, which is plenty for a page and too little for a migration of years of records, cut in
 * the middle.
 */
final class PatientDataSource implements DataSource {
  private static final int NO_LIMIT = 0;

  private final DataSource source;

  PatientDataSource(DataSource source) {
    this.source = source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return patient(source.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return patient(source.getConnection(user, password));
  }

  /** H2 keeps the limit with the connection: it goes back to the others as it came. */
  private static Connection patient(Connection connection) throws SQLException {
    int usual;
    try (Statement statement = connection.createStatement()) {
      usual = statement.getQueryTimeout();
    }
    return (Connection)
        Proxy.newProxyInstance(
            PatientDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                if (method.getName().equals("close") && !connection.isClosed()) {
                  limit(connection, usual);
                }
                Object outcome = method.invoke(connection, arguments);
                if (outcome instanceof Statement statement) {
                  statement.setQueryTimeout(NO_LIMIT);
                }
                return outcome;
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  private static void limit(Connection connection, int seconds) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(seconds);
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return source.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
