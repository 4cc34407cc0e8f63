package org.declic.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** After a lost view was rebuilt and what was typed is back in its fields: show it, do nothing. */
public class ExpiredViewListener implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.APPLY_REQUEST_VALUES;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // The values are read first.
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (context.getAttributes().containsKey(RestorableViewHandler.EXPIRED)) {
      String sentence = CDI.current().select(Words.class).get().say("common.expired.staff");
      context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, sentence));
      context.renderResponse();
    }
  }
}
