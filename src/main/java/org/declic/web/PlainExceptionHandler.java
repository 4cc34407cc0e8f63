package org.declic.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.shiro.authz.AuthorizationException;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.UnknownThing;

/**
 * Every failure of a page becomes one of our error pages, with a short reference that the log
 * knows; never a stack trace, a class name or a version.
 */
class PlainExceptionHandler extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger(PlainExceptionHandler.class.getName());

  PlainExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Throwable first = null;
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable failure = events.next().getContext().getException();
      first = first == null ? failure : first;
      events.remove();
    }
    if (first != null) {
      answer(FacesContext.getCurrentInstance(), first);
    }
  }

  private static void answer(FacesContext context, Throwable failure) {
    ExternalContext external = context.getExternalContext();
    try {
      if (causedBy(failure, UnknownThing.class)) {
        send(context, HttpServletResponse.SC_NOT_FOUND);
      } else if (causedBy(failure, AuthorizationException.class)) {
        send(context, HttpServletResponse.SC_FORBIDDEN);
      } else if (causedBy(failure, ViewExpiredException.class)) {
        external.redirect("/visitor/expired.xhtml");
        context.responseComplete();
      } else {
        String reference = TimeOrderedId.next().substring(24);
        LOG.log(Level.SEVERE, "Page failed, reference " + reference, failure);
        ((HttpServletRequest) external.getRequest()).setAttribute("declic.reference", reference);
        send(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    } catch (IOException gone) {
      LOG.log(Level.FINE, "The reader went away", gone);
    }
  }

  private static void send(FacesContext context, int status) throws IOException {
    ExternalContext external = context.getExternalContext();
    if (!external.isResponseCommitted()) {
      external.responseSendError(status, null);
    }
    context.responseComplete();
  }

  private static boolean causedBy(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
