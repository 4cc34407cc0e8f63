package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.declic.platform.RequestId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A backup of before is put back: whoever was erased since goes again, nobody else does. */
@ArquillianTest
@Tag("PRV-10")
class ErasureReplayIT {
  @Inject Erasing erasing;
  @Inject ErasureReplay replay;
  @Inject ErasedFile file;
  @Inject ErasedEntries entries;
  @Inject SamplePeople samples;
  @Inject People people;
  @Inject IdentityTables tables;

  private People.Staff karim;
  private People.Card card;

  @BeforeEach
  void somebodyIsErased() {
    karim = people.staff(people.site(), Role.MEDIATOR);
    card = people.card(karim.site(), karim.id());
    Actor herself = samples.acting(karim.site(), card.learner(), "Mimosa");
    Acting.as(herself).run(() -> erasing.eraseMine(RequestId.next(), herself));
  }

  private String fingerprint() {
    return ErasedEntry.fingerprint(card.learner().value());
  }

  /** The rows of before the erasure, which the database of that time knows nothing of. */
  private void backupIsPutBack() {
    tables.change("delete from erasure_list where fingerprint = ?", fingerprint());
    people.card(karim.site(), karim.id(), card.learner());
  }

  private long learners() {
    return tables.number("select count(*) from learner where site_id = ?", karim.site().value());
  }

  @Test
  void the_list_outside_the_database_knows_at_once() throws IOException {
    assertThat(file.read()).containsKey(fingerprint());
    assertThat(file.read().get(fingerprint()).line())
        .as("nothing that leads to the person")
        .doesNotContain(card.learner().value());
  }

  @Test
  void whoever_was_erased_goes_again_and_whoever_was_not_stays() {
    backupIsPutBack();
    people.card(karim.site(), karim.id());
    assertThat(learners()).isEqualTo(2);

    assertThat(replay.replay()).isEqualTo(1);

    assertThat(learners()).isEqualTo(1);
    assertThat(
            tables.number("select count(*) from pass where learner_id = ?", card.learner().value()))
        .isZero();
    assertThat(entries.fingerprints()).contains(fingerprint());
    assertThat(replay.replay()).as("and that once").isZero();
  }

  @Test
  void a_backup_of_before_they_came_is_no_trouble() {
    tables.change("delete from erasure_list where fingerprint = ?", fingerprint());

    assertThat(replay.replay()).isZero();

    assertThat(entries.fingerprints())
        .as("looked at once, not at each start")
        .contains(fingerprint());
  }

  @Test
  void what_another_server_erased_is_copied_to_this_one_s_list() throws IOException {
    ErasedEntry other =
        ErasedEntry.of(
            karim.site(), LearnerId.next(), java.time.Instant.parse("2026-11-23T09:00:00Z"));
    entries.add(other);

    file.add(entries.since(other.at()));
    file.add(List.of(other));

    assertThat(file.read()).containsEntry(other.fingerprint(), other);
  }
}
