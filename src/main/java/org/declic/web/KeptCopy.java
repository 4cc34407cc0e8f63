package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.platform.TimeOrderedId;

/**
 * A page that a browser may keep for the time the network is away, {@code copy} in pages: it names
 * nobody, shows no answer, and its forms belong to no session (SES-09).
 */
@Named("copy")
@RequestScoped
public class KeptCopy {
  /** Names the kind of copy in an address. */
  public static final String PARAMETER = "copy";

  /** Where the browser puts an id of its own: of a form, of a go at an exercise. */
  public static final String REQUEST = "00000000-0000-7000-8000-000000000001";

  public static final String RUN = "00000000-0000-7000-8000-000000000002";

  static {
    TimeOrderedId.checked(REQUEST);
    TimeOrderedId.checked(RUN);
  }

  @Inject Posted posted;

  public boolean isMade() {
    return !getKind().isEmpty() && !posted.is();
  }

  /** page, kept (an answer was given), window (of an exercise), or what a page apart says. */
  public String getKind() {
    return posted.value(PARAMETER);
  }

  public boolean isKept() {
    return getKind().equals("kept");
  }
}
