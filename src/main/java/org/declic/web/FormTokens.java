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

  /** New for every form shown: the same form sent twice has one effect. */
  public String getRequestId() {
    return TimeOrderedId.next();
  }

  /** Ties the form to the session; empty at the door, where the origin of the post is checked. */
  public String getCsrf() {
    return person.get().map(seal::of).orElse("");
  }
}
