package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.platform.TimeOrderedId;
import org.declic.web.security.FormSeal;

/** The two hidden fields of every form; {@code formTokens} in pages. */
@Named("formTokens")
@RequestScoped
public class FormTokens {
  @Inject SignedInPerson person;
  @Inject FormSeal seal;
  @Inject KeptCopy copy;

  /** New for every form shown: the same form sent twice has one effect. */
  public String getRequestId() {
    return copy.isMade() ? KeptCopy.REQUEST : TimeOrderedId.next();
  }

  /**
   * Ties the form to the session; empty at the door, where the origin of the post is checked; and
   * in a page made to be kept.
   */
  public String getCsrf() {
    return copy.isMade() ? "" : person.get().map(seal::of).orElse("");
  }
}
