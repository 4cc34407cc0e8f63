package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.Pathway;
import org.declic.content.SimulatorScreen;
import org.declic.content.UnitId;
import org.declic.platform.Language;
import org.junit.jupiter.api.Test;

class UnitFilesTest {
  private static final Path SHIPPED = Path.of("modules-content");

  private final ContentFiles files = ContentFiles.of(SHIPPED);
  private final Pathway pathway = PathwayReader.read(files).pathway().orElseThrow();

  private Map<Language, LearningUnit> keptAndRead(UnitId unit) {
    return UnitFiles.read(unit, UnitFiles.text(files, unit).orElseThrow());
  }

  @Test
  void each_shipped_unit_is_the_same_after_it_was_kept_as_text() {
    for (LearningModule module : pathway.modules(Language.FRENCH)) {
      for (LearningUnit unit : module.units()) {
        Map<Language, LearningUnit> kept = keptAndRead(unit.id());
        same(kept.get(Language.FRENCH), unit);
        same(kept.get(Language.ENGLISH), pathway.unit(unit.id(), Language.ENGLISH).orElseThrow());
      }
    }
  }

  private static void same(LearningUnit kept, LearningUnit unit) {
    assertThat(kept.version()).isEqualTo(unit.version());
    assertThat(kept.title()).isEqualTo(unit.title());
    assertThat(kept.steps()).hasSameSizeAs(unit.steps());
    for (int i = 0; i < unit.steps().size(); i++) {
      assertThat(kept.steps().get(i).title()).isEqualTo(unit.steps().get(i).title());
      assertThat(kept.steps().get(i).screens())
          .usingRecursiveComparison()
          .as(unit.id() + " " + unit.steps().get(i).id())
          .isEqualTo(unit.steps().get(i).screens());
    }
    assertThat(kept.screens(SimulatorScreen.class))
        .hasSameSizeAs(unit.screens(SimulatorScreen.class));
  }

  @Test
  void a_unit_that_is_not_there_has_no_text() {
    assertThat(UnitFiles.text(files, new UnitId("m9-u99"))).isEmpty();
  }
}
