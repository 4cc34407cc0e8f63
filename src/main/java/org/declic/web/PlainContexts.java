package org.declic.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The context of learners' and visitors' pages is that of Faces alone. PrimeFaces, which they do
 * not use, would wrap it, go through all they write and give their scripts a nonce that no policy
 * names.
 */
public final class PlainContexts extends FacesContextFactory {
  private static final String PRIME = "org.primefaces.";

  private final FacesContextFactory plain;

  /** Called with the factory of PrimeFaces, since its settings are read before ours. */
  public PlainContexts(FacesContextFactory wrapped) {
    super(wrapped);
    boolean prime = wrapped.getClass().getName().startsWith(PRIME);
    plain = prime ? wrapped.getWrapped() : wrapped;
  }

  @Override
  public FacesContext getFacesContext(
      Object application, Object request, Object response, Lifecycle lifecycle) {
    FacesContextFactory chosen = isPlain(request) ? plain : getWrapped();
    return chosen.getFacesContext(application, request, response, lifecycle);
  }

  private static boolean isPlain(Object request) {
    if (!(request instanceof HttpServletRequest page)) {
      return false;
    }
    String path = page.getServletPath();
    return path.startsWith("/learner/") || path.startsWith("/visitor/");
  }
}
