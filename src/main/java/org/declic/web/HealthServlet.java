package org.declic.web;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** {@code /health/ready} for scripts: 200 when the pages can be served, 503 when not. */
@WebServlet("/health/ready")
public class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/declic")
  private transient DataSource source;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ready = answers();
    response.setStatus(
        ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(ready ? "ready\n" : "not ready\n");
  }

  private boolean answers() {
    try (Connection connection = source.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException failure) {
      return false;
    }
  }
}
