package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;

/**
 * What the plain form of a stateless page sent, and where to go after. Values are as typed: whoever
 * reads them checks them.
 */
@RequestScoped
public class Posted {
  /** Marks a form that waited in the browser for the network. */
  private static final String LATE = "X-Declic-Late";

  private static final String NEXT = "X-Declic-Next";

  @Inject HttpServletRequest request;

  /** A form was sent; on a GET nothing may change. */
  public boolean is() {
    return "POST".equals(request.getMethod()) && BrokenFile.of(request).isEmpty();
  }

  /** The value, or an empty text. */
  public String value(String name) {
    return values(name).stream().findFirst().orElse("");
  }

  public List<String> values(String name) {
    if (BrokenFile.of(request).isPresent()) {
      return List.of();
    }
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** The button pressed. */
  public String act() {
    return value("act");
  }

  /**
   * @throws UnknownThing when the form is none of ours
   */
  public RequestId requestId() {
    return new RequestId(value("requestId"));
  }

  /** The address the request came from, for limits and the security log. */
  public String source() {
    return request.getRemoteAddr();
  }

  public HttpServletRequest request() {
    return request;
  }

  public HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  /** Ends the request: the script that sent it knows that it was carried out. */
  public void nothingToShow() {
    FacesContext context = FacesContext.getCurrentInstance();
    context.getExternalContext().setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
    context.responseComplete();
  }

  /**
   * Ends the request: the browser asks for this address of ours next. A form that waited for the
   * network was sent by a script, which is told the address: it cannot follow without asking.
   */
  public void redirect(String address) {
    if (request.getHeader(LATE) != null && is()) {
      response().setHeader(NEXT, address);
      nothingToShow();
      return;
    }
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
