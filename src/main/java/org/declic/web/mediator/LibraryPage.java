package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.content.LearningModule;
import org.declic.content.PublishedPathway;
import org.declic.web.LanguageChoice;

/** The units with what a mediator should know before each. */
@Named("mediatorLibrary")
@RequestScoped
public class LibraryPage {
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;

  public List<LearningModule> getModules() {
    return pathway.current().modules(language.get());
  }
}
