package org.declic.interop.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.shiro.SecurityUtils;
import org.declic.identity.Actor;
import org.declic.identity.PasswordNeeded;

/**
 * Tables of the lead as files: {@code period=2026-4}, {@code format=rfc4180}, {@code language=en}.
 */
@WebServlet({"/lead/figures.csv", "/lead/records.csv"})
public class CsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient Exports exports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      write(request, response);
    } catch (PasswordNeeded tooLongAgo) {
      response.sendRedirect("/visitor/password.xhtml?before=records");
    }
  }

  private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Actor actor = (Actor) SecurityUtils.getSubject().getPrincipal();
    String period = request.getParameter("period");
    CsvFormat format = CsvFormat.of(request.getParameter("format"));
    boolean figures = request.getServletPath().endsWith("figures.csv");
    Locale language =
        "en".equals(request.getParameter("language")) ? Locale.ENGLISH : Locale.FRENCH;
    String text =
        figures
            ? exports.figures(actor, period, format, language, request.getRemoteAddr())
            : exports.records(actor, period, format, request.getRemoteAddr());
    String name = figures ? "declic-chiffres.csv" : "declic-comptes-rendus.csv";
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
