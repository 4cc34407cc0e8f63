package org.declic.web;

import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;

/**
 * Keeps PrimeFaces away from learners' and visitors' pages: its phase listeners would keep a script
 * nonce in a view map, hence in an HTTP session, that those pages do without.
 */
public class StaffOnlyScripts implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  @Override
  public void processEvent(SystemEvent started) {
    LifecycleFactory factory =
        (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    for (PhaseListener listener : lifecycle.getPhaseListeners()) {
      if (listener.getClass().getName().startsWith("org.primefaces.")) {
        lifecycle.removePhaseListener(listener);
        lifecycle.addPhaseListener(new OnStaffPages(listener));
      }
    }
  }

  private record OnStaffPages(PhaseListener listener) implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
      return listener.getPhaseId();
    }

    @Override
    public void beforePhase(PhaseEvent event) {
      if (isStaffPage(event)) {
        listener.beforePhase(event);
      }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
      if (isStaffPage(event)) {
        listener.afterPhase(event);
      }
    }

    private static boolean isStaffPage(PhaseEvent event) {
      UIViewRoot view = event.getFacesContext().getViewRoot();
      String id = view == null || view.getViewId() == null ? "" : view.getViewId();
      return id.startsWith("/mediator/") || id.startsWith("/lead/") || id.startsWith("/admin/");
    }
  }
}
