package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.platform.UnknownThing;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;

/** Guides on paper, an A4 sheet a unit: of one unit, or of a whole module. */
@Named("mediatorGuide")
@RequestScoped
public class GuidePage {
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;
  @Inject Posted posted;

  private List<Sheet> sheets = List.of();

  /** One unit and the module it is in. */
  public record Sheet(LearningModule module, LearningUnit unit) {}

  /**
   * @throws UnknownThing for a unit or a module that does not exist, or has no unit
   */
  public void open() {
    sheets =
        pathway.current().modules(language.get()).stream()
            .flatMap(module -> module.units().stream().map(unit -> new Sheet(module, unit)))
            .filter(this::wanted)
            .toList();
    if (sheets.isEmpty()) {
      throw new UnknownThing("unit");
    }
  }

  private boolean wanted(Sheet sheet) {
    return sheet.unit().id().value().equals(posted.value("unit"))
        || sheet.module().id().value().equals(posted.value("module"));
  }

  public List<Sheet> getSheets() {
    return sheets;
  }
}
