package org.declic.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code <d:open action="#{bean.open}"/>}: lets the bean of a stateless page load what it shows, or
 * carry out what was posted, before the rest of the page is built. A view action would do the same
 * on a view of its own and through five phases, which these pages have no other use for.
 */
public final class OpenTag extends TagHandler {
  private static final Class<?>[] NOTHING = {};

  private final TagAttribute action;

  public OpenTag(TagConfig config) {
    super(config);
    action = getRequiredAttribute("action");
  }

  /** Where a bean answers by itself (a redirect), nothing more is opened or built. */
  @Override
  public void apply(FaceletContext page, UIComponent parent) {
    if (page.getFacesContext().getResponseComplete()) {
      return;
    }
    action.getMethodExpression(page, Void.class, NOTHING).invoke(page, NOTHING);
  }
}
