package org.declic.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.declic.platform.Settings;

/** Fills an empty database at start, when the operator asks for it, and says who can sign in. */
@ApplicationScoped
public class DemonstrationStart {
  /** Printed by the launcher when the first page answers. */
  static final String ANNOUNCEMENT_PROPERTY = "declic.announcement";

  @Inject Settings settings;
  @Inject Demonstration demonstration;

  /** After the migrations and the pathway. */
  void start(@Observes @Priority(5000) @Initialized(ApplicationScoped.class) Object started) {
    if (settings.demonstration() && demonstration.fill()) {
      System.setProperty(ANNOUNCEMENT_PROPERTY, KnownPeople.announcement());
    }
  }
}
