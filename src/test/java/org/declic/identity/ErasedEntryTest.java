package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.declic.identity.organisation.SiteId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRV-10")
class ErasedEntryTest {
  private static final Instant AT = Instant.parse("2026-11-23T09:15:30.123Z");

  private final LearnerId zoe = LearnerId.next();
  private final ErasedEntry entry = ErasedEntry.of(SiteId.next(), zoe, AT);

  @Test
  void a_line_is_read_as_it_was_written() {
    assertThat(ErasedEntry.read(entry.line())).contains(entry);
  }

  @Test
  void a_line_says_when_and_where_and_never_who() {
    assertThat(entry.line()).startsWith("2026-11-23T09:15:30Z ").doesNotContain(zoe.value());
  }

  @Test
  void a_line_that_a_power_cut_tore_is_none() {
    String line = entry.line();
    for (int end = 0; end < line.length(); end++) {
      assertThat(ErasedEntry.read(line.substring(0, end))).isEmpty();
    }
  }
}
