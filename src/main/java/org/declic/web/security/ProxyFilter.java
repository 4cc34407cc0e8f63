package org.declic.web.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Behind the operator's own proxy every request comes from one address; the proxy tells the
 * visitor's. Without that setting the header is whatever a stranger wrote, and ignored.
 */
public class ProxyFilter implements Filter {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{3,45}");

  private final boolean behindProxy = Boolean.getBoolean("declic.proxy");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> visitor =
        behindProxy
            ? lastOf(((HttpServletRequest) request).getHeaders("X-Forwarded-For"))
            : Optional.empty();
    chain.doFilter(visitor.isPresent() ? seenAs(visitor.get(), request) : request, response);
  }

  /**
   * Each proxy adds at the end what it saw itself, some to the line that was there and some in a
   * line of their own: only the last one of all was written by ours.
   */
  static Optional<String> lastOf(Enumeration<String> lines) {
    String last = "";
    while (lines.hasMoreElements()) {
      last = lines.nextElement();
    }
    return Optional.of(last.substring(last.lastIndexOf(',') + 1).strip())
        .filter(address -> ADDRESS.matcher(address).matches());
  }

  private static ServletRequest seenAs(String visitor, ServletRequest request) {
    return new HttpServletRequestWrapper((HttpServletRequest) request) {
      @Override
      public String getRemoteAddr() {
        return visitor;
      }
    };
  }
}
