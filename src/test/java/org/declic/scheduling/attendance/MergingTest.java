package org.declic.scheduling.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.SessionId;
import org.junit.jupiter.api.Test;

class MergingTest {
  private static final Instant TEN = Instant.parse("2026-11-24T09:00:00Z");
  private static final Instant FIVE_PAST = TEN.plusSeconds(300);
  private static final AccountId KARIM = AccountId.next();
  private static final AccountId SOPHIE = AccountId.next();
  private static final LearnerId HERON = LearnerId.next();

  private static Note note(AttendanceMark mark, MarkSource source, AccountId by, Instant at) {
    return new Note(HERON, AttendanceMark.EXPECTED, mark, source, by, at);
  }

  private static Note tap(AttendanceMark mark, AccountId by, Instant at) {
    return note(mark, MarkSource.TAP, by, at);
  }

  private static Merging of(Note first, Note second) {
    return Merging.of(new Presence(SiteId.next(), SessionId.next(), first, TEN), second);
  }

  @Test
  void a_presence_noted_by_two_is_one_presence() {
    assertThat(
            of(
                tap(AttendanceMark.PRESENT, KARIM, TEN),
                tap(AttendanceMark.PRESENT, SOPHIE, FIVE_PAST)))
        .isEqualTo(Merging.SAME);
  }

  @Test
  void the_mark_made_last_counts_in_whatever_order_they_arrive() {
    Note late = tap(AttendanceMark.LATE, KARIM, TEN);
    Note early = tap(AttendanceMark.LEFT_EARLY, KARIM, FIVE_PAST);

    assertThat(of(late, early)).isEqualTo(Merging.NOTED);
    assertThat(of(early, late)).isEqualTo(Merging.OLDER);
  }

  @Test
  void two_people_who_disagree_are_both_shown() {
    Note here = tap(AttendanceMark.PRESENT, KARIM, TEN);
    Note absent = tap(AttendanceMark.NO_SHOW, SOPHIE, FIVE_PAST);

    assertThat(of(here, absent)).isEqualTo(Merging.NOTED_AND_SHOWN);
    assertThat(of(absent, here)).isEqualTo(Merging.OLDER_AND_SHOWN);
  }

  @Test
  void who_saw_the_colleagues_mark_corrects_it() {
    Note corrected =
        new Note(
            HERON, AttendanceMark.PRESENT, AttendanceMark.LATE, MarkSource.TAP, SOPHIE, FIVE_PAST);

    assertThat(of(tap(AttendanceMark.PRESENT, KARIM, TEN), corrected)).isEqualTo(Merging.NOTED);
  }

  @Test
  void what_somebody_meant_outdoes_what_the_page_proposed_even_when_made_before() {
    Note proposed = note(AttendanceMark.PRESENT, MarkSource.DEFAULT, KARIM, FIVE_PAST);
    Note meant = tap(AttendanceMark.NO_SHOW, SOPHIE, TEN);

    assertThat(of(proposed, meant)).isEqualTo(Merging.NOTED);
    assertThat(of(meant, proposed)).isEqualTo(Merging.OLDER);
  }

  @Test
  void a_card_takes_back_an_absence_but_neither_a_delay_nor_a_departure() {
    Note card = note(AttendanceMark.PRESENT, MarkSource.SCAN, KARIM, FIVE_PAST);

    assertThat(of(tap(AttendanceMark.NO_SHOW, KARIM, TEN), card)).isEqualTo(Merging.NOTED);
    assertThat(of(tap(AttendanceMark.LATE, KARIM, TEN), card)).isEqualTo(Merging.SAME);
    assertThat(of(tap(AttendanceMark.LEFT_EARLY, KARIM, TEN), card)).isEqualTo(Merging.SAME);
  }
}
