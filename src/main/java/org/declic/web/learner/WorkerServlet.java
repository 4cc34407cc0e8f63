package org.declic.web.learner;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** The worker of the browser: its address decides which pages it may serve, so it lies here. */
@WebServlet("/learner/worker.js")
public class WorkerServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/javascript;charset=UTF-8");
    try (InputStream script =
        getServletContext().getResourceAsStream("/WEB-INF/resources/scripts/worker.js")) {
      script.transferTo(response.getOutputStream());
    }
  }
}
