package org.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.platform.Language;
import org.junit.jupiter.api.Test;

class PublishedPathwayTest {
  private static final Problem PROBLEM =
      Problem.error("m1/module.yaml", 3, 2, "Un champ manque.", "Ajoutez-le.");

  /** Gives one reading after the other. */
  private static final class Readings implements PathwaySource {
    private final Deque<Reading> next = new ArrayDeque<>();

    @Override
    public Reading read() {
      return next.remove();
    }

    @Override
    public boolean hasChanged() {
      return !next.isEmpty();
    }
  }

  private static Reading good(String version) {
    Pathway.View view = new Pathway.View(List.of(), List.of());
    return new Reading(Optional.of(new Pathway(version, Map.of(Language.FRENCH, view))), List.of());
  }

  private static Reading broken() {
    return new Reading(Optional.empty(), List.of(PROBLEM));
  }

  @Test
  void a_changed_folder_is_published() {
    Readings readings = new Readings();
    readings.next.add(good("1"));
    PublishedPathway published = new PublishedPathway(readings);
    assertThat(published.current().version()).isEqualTo("1");
    readings.next.add(good("2"));
    assertThat(published.current().version()).isEqualTo("2");
  }

  @Test
  void a_broken_folder_leaves_the_last_good_version_and_tells_why() {
    Readings readings = new Readings();
    readings.next.add(good("1"));
    PublishedPathway published = new PublishedPathway(readings);
    readings.next.add(broken());
    assertThat(published.current().version()).isEqualTo("1");
    assertThat(published.problems()).containsExactly(PROBLEM);
    readings.next.add(good("3"));
    assertThat(published.current().version()).isEqualTo("3");
    assertThat(published.problems()).isEmpty();
  }

  @Test
  void nothing_starts_without_a_pathway() {
    Readings readings = new Readings();
    readings.next.add(broken());
    assertThatIllegalStateException().isThrownBy(() -> new PublishedPathway(readings));
  }
}
