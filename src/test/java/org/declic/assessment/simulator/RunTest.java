package org.declic.assessment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.declic.assessment.simulator.Exercises.Played;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Event OPEN = Event.of("open", "message", "m1");
  private static final Event REPLY = Event.of("reply", "message", "m1");
  private static final Event WRITE = Event.of("write", "chars", "12");
  private static final Event SEND = Event.of("send");
  private static final Event UNDO = Event.of(Event.UNDO);

  private final Played mail = new Played(Exercises.named("mailbox/mairie"), "v1");
  private final Played mouse = new Played(Exercises.named("mouse/trois-pistes"), "v1");
  private final Played search = new Played(Exercises.named("search/besoins"), "v1");

  private static Event hint(int level) {
    return Event.of(Event.HINT, "level", String.valueOf(level));
  }

  private Verification.Observed mail(Event... events) {
    return mail.observe(EventLog.of(events));
  }

  @Test
  void the_highest_hint_used_decides_how_much_was_done_alone() {
    assertThat(mail(OPEN, REPLY, WRITE, SEND).outcome()).isEqualTo(RunOutcome.UNAIDED);
    assertThat(mail(hint(1), OPEN, REPLY, WRITE, SEND).outcome()).isEqualTo(RunOutcome.HINT_1);
    assertThat(mail(hint(1), hint(2), OPEN, REPLY, WRITE, SEND).outcome())
        .isEqualTo(RunOutcome.HINT_2);
    assertThat(mail(hint(1), hint(2), hint(3), OPEN, REPLY, WRITE, SEND).outcome())
        .isEqualTo(RunOutcome.SHOWN);
  }

  @Test
  void starting_again_does_not_forget_the_hints() {
    Event[] events = {hint(1), hint(2), Event.of(Event.RESTART), OPEN, REPLY, WRITE, SEND};

    assertThat(mail(events).outcome()).isEqualTo(RunOutcome.HINT_2);
  }

  @Test
  void a_hint_cannot_be_skipped() {
    assertThat(mail.verify(EventLog.of(hint(2))))
        .isEqualTo(new Verification.Refused(RefusedEvents.Reason.IMPOSSIBLE, 0));
  }

  @Test
  void whoever_stops_has_given_up_and_nothing_follows() {
    assertThat(mail(OPEN, Event.of(Event.STOP)).outcome()).isEqualTo(RunOutcome.GIVEN_UP);
    assertThat(mail.verify(EventLog.of(Event.of(Event.STOP), OPEN)))
        .isInstanceOf(Verification.Refused.class);
  }

  @Test
  void undoing_goes_back_one_act_and_is_counted() {
    Verification.Observed observed =
        mail(OPEN, Event.of("delete", "message", "m1"), UNDO, REPLY, WRITE, SEND);

    assertThat(observed.outcome()).isEqualTo(RunOutcome.UNAIDED);
    assertThat(observed.undos()).isEqualTo(1);
    assertThat(observed.errors()).containsExactly("deleted-message");
  }

  @Test
  void nothing_can_be_undone_before_anything_was_done() {
    assertThat(mail.verify(EventLog.of(UNDO))).isInstanceOf(Verification.Refused.class);
  }

  @Test
  void a_reply_to_a_mail_that_was_never_opened_is_refused() {
    assertThat(mail.verify(EventLog.of(REPLY, WRITE, SEND)))
        .isEqualTo(new Verification.Refused(RefusedEvents.Reason.IMPOSSIBLE, 0));
  }

  @Test
  void a_claimed_success_has_no_meaning() {
    assertThat(mail.verify(EventLog.of(Event.of("success"))))
        .isInstanceOf(Verification.Refused.class);
    assertThat(mail(OPEN).outcome()).isEqualTo(RunOutcome.NOT_REACHED);
  }

  @Test
  void an_empty_reply_stays_unsent_until_something_is_written() {
    Verification.Observed observed = mail(OPEN, REPLY, SEND, WRITE, SEND);

    assertThat(observed.errors()).containsExactly("empty-reply");
    assertThat(observed.outcome()).isEqualTo(RunOutcome.UNAIDED);
  }

  @Test
  void the_means_are_remembered() {
    Verification.Observed observed =
        mail(
            Event.of("open", "message", "m1", "by", "m"),
            Event.of("reply", "message", "m1", "by", "k"),
            WRITE,
            SEND);

    assertThat(observed.means()).containsExactlyInAnyOrder(Means.MOUSE, Means.KEYBOARD);
  }

  @Test
  void a_target_counts_when_it_is_hit_in_two_tries() {
    List<Event> clumsy = new ArrayList<>();
    for (int target = 1; target <= 10; target++) {
      clumsy.add(Event.of("miss", "track", "t1", "band", "near"));
      clumsy.add(Event.of("hit", "track", "t1", "target", String.valueOf(target)));
    }
    clumsy.addAll(mouse.ideal().events().subList(10, mouse.ideal().size()));

    assertThat(mouse.observe(new EventLog(clumsy)).outcome()).isEqualTo(RunOutcome.UNAIDED);
  }

  @Test
  void too_many_misses_bring_the_same_track_again() {
    List<Event> lost = new ArrayList<>();
    for (int target = 1; target <= 10; target++) {
      lost.addAll(Arrays.asList(miss(), miss()));
      lost.add(Event.of("hit", "track", "t1", "target", String.valueOf(target)));
    }
    assertThat(mouse.observe(new EventLog(lost)).outcome()).isEqualTo(RunOutcome.NOT_REACHED);

    lost.addAll(mouse.ideal().events());
    assertThat(mouse.observe(new EventLog(lost)).outcome()).isEqualTo(RunOutcome.UNAIDED);
  }

  private static Event miss() {
    return Event.of("miss", "track", "t1", "band", "far");
  }

  @Test
  void what_is_below_the_visible_part_cannot_be_chosen_before_scrolling() {
    List<Event> events = new ArrayList<>(mouse.ideal().events().subList(0, 20));
    events.add(Event.of("choose", "track", "t3", "item", "i11"));

    assertThat(mouse.verify(new EventLog(events)))
        .isEqualTo(new Verification.Refused(RefusedEvents.Reason.IMPOSSIBLE, 20));
  }

  @Test
  void needs_that_were_missed_come_again_when_too_few_were_found() {
    List<Event> events = new ArrayList<>();
    for (String need : List.of("n1", "n2", "n3", "n4", "n5", "n6")) {
      events.add(Event.of("query", "need", need, "words", "2", "match", "true"));
      String wrong = need.equals("n2") ? "r2" : "r1";
      events.add(Event.of("choose", "need", need, "result", wrong));
      events.add(Event.of("choose", "need", need, "result", wrong));
    }
    assertThat(search.observe(new EventLog(events)).outcome()).isEqualTo(RunOutcome.NOT_REACHED);

    events.addAll(search.ideal().events());
    Verification.Observed observed = search.observe(new EventLog(events));
    assertThat(observed.outcome()).isEqualTo(RunOutcome.UNAIDED);
    assertThat(observed.errors()).hasSize(12).containsOnly("ad-chosen");
  }
}
