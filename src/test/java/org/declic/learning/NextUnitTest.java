package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.content.LearningModule;
import org.declic.content.UnitId;
import org.declic.content.loading.PathwayReader;
import org.declic.learning.NextUnit.Reason;
import org.declic.platform.Language;
import org.junit.jupiter.api.Test;

class NextUnitTest {
  private static final UnitId MOUSE = new UnitId("m1-u02");
  private static final UnitId SEARCH = new UnitId("m1-u06");
  private static final UnitId MAILBOX = new UnitId("m1-u08");
  private static final List<LearningModule> MODULES =
      PathwayReader.read(Path.of("modules-content"))
          .pathway()
          .orElseThrow()
          .modules(Language.FRENCH)
          .stream()
          .map(NextUnitTest::ofThree)
          .toList();

  /** Units that are written later change nothing here. */
  private static LearningModule ofThree(LearningModule all) {
    return new LearningModule(
        all.id(),
        all.number(),
        all.title(),
        all.plainTitle(),
        all.units().stream()
            .filter(unit -> List.of(MOUSE, SEARCH, MAILBOX).contains(unit.id()))
            .toList(),
        all.language(),
        all.translated());
  }

  private static String suggested(List<UnitId> begun, Set<UnitId> finished, UnitId after) {
    return NextUnit.suggest(MODULES, begun, finished, Optional.ofNullable(after))
        .map(next -> next.unit().id() + " " + next.reason())
        .orElse("nothing");
  }

  @Test
  void whoever_did_nothing_yet_begins_with_the_easiest() {
    assertThat(suggested(List.of(), Set.of(), null)).isEqualTo(MOUSE + " " + Reason.FIRST);
  }

  @Test
  void what_was_begun_comes_first() {
    assertThat(suggested(List.of(MAILBOX, SEARCH), Set.of(MOUSE), null))
        .isEqualTo(MAILBOX + " " + Reason.BEGUN);
  }

  @Test
  void after_a_unit_comes_the_one_that_follows_it() {
    assertThat(suggested(List.of(), Set.of(MOUSE), MOUSE)).isEqualTo(SEARCH + " " + Reason.FOLLOWS);
  }

  @Test
  void a_unit_whose_easier_one_is_not_finished_waits() {
    assertThat(suggested(List.of(), Set.of(MAILBOX), MAILBOX))
        .isEqualTo(MOUSE + " " + Reason.READY);
  }

  @Test
  void when_all_is_finished_nothing_is_suggested() {
    assertThat(suggested(List.of(), Set.of(MOUSE, SEARCH, MAILBOX), MAILBOX)).isEqualTo("nothing");
  }
}
