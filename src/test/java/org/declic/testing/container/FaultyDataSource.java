package org.declic.testing.container;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The driver of the in-container tests' database, whichever it is; breaks where {@link Faults} say
 * so. The server makes it and gives it its properties, as it does with the real ones.
 */
public class FaultyDataSource implements DataSource {
  private static final String H2 = "org.declic.platform.EmbeddedDataSource";
  private static final String MYSQL = "com.mysql.cj.jdbc.MysqlDataSource";

  private String url = "";
  private String user = "";
  private String password = "";
  private volatile DataSource real;

  public void setURL(String url) {
    this.url = url;
  }

  public String getURL() {
    return url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getUser() {
    return user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getPassword() {
    return password;
  }

  private DataSource real() throws SQLException {
    DataSource made = real;
    if (made == null) {
      try {
        String name = url.startsWith("jdbc:h2:") ? H2 : MYSQL;
        Class<?> type = Class.forName(name);
        made = (DataSource) type.getDeclaredConstructor().newInstance();
        type.getMethod("setURL", String.class).invoke(made, url);
        type.getMethod("setUser", String.class).invoke(made, user);
        type.getMethod("setPassword", String.class).invoke(made, password);
        real = made;
      } catch (ReflectiveOperationException e) {
        throw new SQLException("No driver for " + url, e);
      }
    }
    return made;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return faulty(real().getConnection());
  }

  @Override
  public Connection getConnection(String name, String secret) throws SQLException {
    return faulty(real().getConnection(name, secret));
  }

  private static Connection faulty(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if (method.getName().equals("commit")) {
            Faults.beforeCommit(connection);
          }
          Object outcome = call(connection, method, arguments);
          return outcome instanceof Statement statement
              ? faulty(statement, method.getReturnType(), connection)
              : outcome;
        });
  }

  private static Object faulty(Statement statement, Class<?> type, Connection connection) {
    return proxy(
        type,
        (self, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            Faults.beforeStatement(connection);
          }
          return call(statement, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            FaultyDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return real().getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    real().setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    real().setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return real().getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger(FaultyDataSource.class.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return real().unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return real().isWrapperFor(type);
  }
}
