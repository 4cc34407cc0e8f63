package org.declic.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import java.io.IOException;
import java.util.Locale;

/**
 * Chooses the language of a page, and rebuilds a staff page whose view was lost (restart, other
 * node, long pause) so that what was typed can be shown again. Nothing of a lost view is carried
 * out.
 */
public class RestorableViewHandler extends ViewHandlerWrapper {
  static final String EXPIRED = RestorableViewHandler.class.getName() + ".expired";

  /** A proxy for the bean of whatever request runs; looked up once, since looking it up costs. */
  private LanguageChoice language;

  public RestorableViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    if (language == null) {
      language = CDI.current().select(LanguageChoice.class).get();
    }
    return language.get().locale();
  }

  @Override
  public UIViewRoot restoreView(FacesContext context, String viewId) {
    UIViewRoot view = super.restoreView(context, viewId);
    if (view != null || !context.isPostback()) {
      return view;
    }
    try {
      ViewDeclarationLanguage language = getViewDeclarationLanguage(context, viewId);
      UIViewRoot rebuilt = createView(context, viewId);
      context.setViewRoot(rebuilt);
      language.buildView(context, rebuilt);
      context.getAttributes().put(EXPIRED, Boolean.TRUE);
      return rebuilt;
    } catch (IOException failure) {
      throw new FacesException(failure);
    }
  }

  /**
   * A form posts to the address the page was opened with, so that a rebuilt page is the same one.
   */
  @Override
  public String getActionURL(FacesContext context, String viewId) {
    String address = super.getActionURL(context, viewId);
    boolean ownForm =
        context.getViewRoot() != null
            && context.getViewRoot().getViewId().equals(viewId)
            && context.getCurrentPhaseId() == jakarta.faces.event.PhaseId.RENDER_RESPONSE
            && !address.contains("?");
    Object query =
        context.getExternalContext().getRequest()
                instanceof jakarta.servlet.http.HttpServletRequest request
            ? request.getQueryString()
            : null;
    return ownForm && query != null ? address + "?" + query : address;
  }
}
