package org.declic.assignment.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.declic.assignment.AbsenceCalendar;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.AbsenceQueries;
import org.declic.assignment.DayPart;
import org.declic.assignment.TeamAbsence;
import org.declic.assignment.profile.ProfileDesk;
import org.declic.assignment.replacement.RepairQueries.Touched;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Karim is away; Claire asks Sophie or Awa to lead his workshop, and they answer. */
@ArquillianTest
class ReplacementIT {
  private static final LocalDate DAY = SampleCentre.DAY;

  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private AbsenceCalendar calendar;
  @Inject private AbsenceQueries absences;
  @Inject private ReplacementDesk desk;
  @Inject private RepairDesk repairs;
  @Inject private RepairQueries queries;
  @Inject private SolutionFinder finder;
  @Inject private ProfileDesk profiles;
  @Inject private SessionQueries sessions;
  @Inject private Looking looking;

  private ExecutorService threads;
  private Centre centre;
  private Actor leadActor;
  private Actor awaActor;
  private Acting claire;
  private Acting sophie;
  private Acting awa;
  private SessionId workshop;
  private AbsenceId absence;

  @BeforeEach
  void karimIsAway() {
    threads = Executors.newFixedThreadPool(10, factory);
    centre = samples.centre();
    leadActor = people.staff(centre.site(), "Claire M.", Role.LEAD);
    awaActor = people.mediator(centre.site(), "Awa D.");
    claire = Acting.as(leadActor);
    sophie = Acting.as(centre.sophie());
    awa = Acting.as(awaActor);
    workshop =
        claire.get(
            () ->
                new SessionId(
                    planning.plan(
                        RequestId.next(),
                        leadActor,
                        SampleCentre.workshop(centre.ada(), centre.karim(), DAY, "09:30"))));
    absence =
        claire.get(
            () ->
                new AbsenceId(
                    calendar.declareFor(
                        RequestId.next(),
                        leadActor,
                        centre.karim().account(),
                        DAY,
                        DAY,
                        DayPart.WHOLE)));
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  private TeamAbsence row() {
    return looking.at(() -> absences.get(centre.site(), absence));
  }

  private ReplacementRequestId ask(Actor colleague) {
    return ask(colleague, "Peux-tu mener l’atelier ?", false);
  }

  private ReplacementRequestId ask(Actor colleague, String message, boolean meant) {
    claire.run(
        () ->
            desk.ask(
                RequestId.next(),
                leadActor,
                new ReplacementDesk.Ask(
                    absence, workshop, colleague.account(), message, meant, "")));
    return looking.at(() -> queries.requests(centre.site(), absence, workshop)).stream()
        .filter(request -> request.askedId().equals(colleague.id()))
        .map(request -> new ReplacementRequestId(request.id()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> leaders() {
    return looking.at(() -> sessions.head(centre.site(), workshop)).mediators().stream()
        .map(Leader::name)
        .toList();
  }

  private List<Touched> allTouched() {
    return looking.at(() -> queries.touched(centre.site(), row()));
  }

  private Touched touched() {
    return allTouched().get(0);
  }

  private Answer answer(ReplacementRequestId id, Actor colleague) {
    return queries.request(colleague.account(), id).answer(Instant.now());
  }

  private static void refused(String key, Runnable step) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(step::run)
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
  }

  @Test
  void an_absence_says_which_sessions_wait_for_a_decision() {
    assertThat(allTouched()).hasSize(1);
    assertThat(touched().toDecide(Instant.now())).isTrue();
    assertThat(queries.toDecide(centre.site(), Instant.now())).isEqualTo(1);
  }

  @Test
  void a_yes_changes_who_leads_and_nothing_before_it_does() {
    ReplacementRequestId request = ask(centre.sophie());
    assertThat(leaders()).containsExactly("Karim B.");
    assertThat(queries.waitingFor(centre.sophie().account(), Instant.now())).hasSize(1);

    sophie.run(() -> desk.accept(RequestId.next(), centre.sophie(), request));

    assertThat(leaders()).containsExactly("Sophie L.");
    assertThat(touched().toDecide(Instant.now())).isFalse();
    assertThat(touched().repair()).map(RepairRow::replacedBy).contains("Sophie L.");
    assertThat(touched().repair()).map(RepairRow::decidedBy).contains("Claire M.");
  }

  @Test
  void a_no_changes_nothing_and_another_can_be_asked() {
    ReplacementRequestId request = ask(centre.sophie());
    sophie.run(() -> desk.decline(RequestId.next(), centre.sophie(), request));

    assertThat(leaders()).containsExactly("Karim B.");
    ReplacementRequestId second = ask(awaActor);
    awa.run(() -> desk.accept(RequestId.next(), awaActor, second));
    assertThat(leaders()).containsExactly("Awa D.");
  }

  @Test
  @Tag("REL-14")
  void of_two_who_say_yes_at_once_one_leads_and_the_other_is_told() throws Exception {
    ReplacementRequestId toSophie = ask(centre.sophie());
    ReplacementRequestId toAwa = ask(awaActor);

    List<String> outcomes =
        SampleCentre.together(
            threads,
            2,
            i -> {
              if (i == 0) {
                sophie.run(() -> desk.accept(RequestId.next(), centre.sophie(), toSophie));
              } else {
                awa.run(() -> desk.accept(RequestId.next(), awaActor, toAwa));
              }
            });

    assertThat(Collections.frequency(outcomes, "")).isEqualTo(1);
    assertThat(outcomes).contains("replacement.refused.taken");
    assertThat(leaders()).hasSize(1).isSubsetOf("Sophie L.", "Awa D.");
  }

  @Test
  @Tag("REL-06")
  void a_yes_sent_ten_times_is_one_yes() throws Exception {
    ReplacementRequestId request = ask(centre.sophie());
    RequestId form = RequestId.next();

    List<String> outcomes =
        SampleCentre.together(
            threads, 10, i -> sophie.run(() -> desk.accept(form, centre.sophie(), request)));

    assertThat(outcomes).containsOnly("");
    assertThat(leaders()).containsExactly("Sophie L.");
    assertThat(allTouched()).hasSize(1);
  }

  @Test
  void whoever_has_another_session_since_then_is_told() {
    ReplacementRequestId request = ask(centre.sophie());
    claire.run(
        () ->
            planning.plan(
                RequestId.next(),
                leadActor,
                SampleCentre.workshop(centre.rosa(), centre.sophie(), DAY, "10:00")));

    refused(
        "scheduling.refused.mediator_taken",
        () -> sophie.run(() -> desk.accept(RequestId.next(), centre.sophie(), request)));
    assertThat(leaders()).containsExactly("Karim B.");
    assertThat(answer(request, centre.sophie())).isEqualTo(Answer.OPEN);
  }

  @Test
  void a_decision_is_undone_although_the_mediator_is_away() {
    ReplacementRequestId request = ask(centre.sophie());
    sophie.run(() -> desk.accept(RequestId.next(), centre.sophie(), request));
    RepairId repair = new RepairId(touched().repair().orElseThrow().id());

    claire.run(() -> repairs.undo(RequestId.next(), leadActor, repair));

    assertThat(leaders()).containsExactly("Karim B.");
    assertThat(touched().toDecide(Instant.now())).isTrue();
    assertThat(answer(request, centre.sophie())).isEqualTo(Answer.WITHDRAWN);
    refused(
        "replacement.refused.undone",
        () -> claire.run(() -> repairs.undo(RequestId.next(), leadActor, repair)));
  }

  @Test
  void a_session_moved_to_another_day_is_settled_and_moves_back() {
    When later = new When(DAY.plusDays(2), LocalTime.of(9, 30), LocalTime.of(11, 30));
    claire.run(
        () ->
            repairs.move(
                RequestId.next(), leadActor, absence, workshop, later, Optional.empty(), ""));

    assertThat(sessions.head(centre.site(), workshop).date()).isEqualTo(later.date());
    assertThat(touched().toDecide(Instant.now())).isFalse();

    RepairId repair = new RepairId(touched().repair().orElseThrow().id());
    claire.run(() -> repairs.undo(RequestId.next(), leadActor, repair));
    assertThat(sessions.head(centre.site(), workshop).date()).isEqualTo(DAY);
  }

  @Test
  void an_absence_taken_back_asks_nobody_any_more() {
    ReplacementRequestId request = ask(centre.sophie());
    claire.run(() -> calendar.takeBackOf(RequestId.next(), leadActor, absence));

    assertThat(answer(request, centre.sophie())).isEqualTo(Answer.WITHDRAWN);
    refused(
        "replacement.refused.answered.withdrawn",
        () -> sophie.run(() -> desk.accept(RequestId.next(), centre.sophie(), request)));
  }

  @Test
  @Tag("PRV-05")
  void a_message_is_read_before_it_leaves() {
    refused(
        "replacement.refused.private_message",
        () -> ask(centre.sophie(), "Karim est à l’hôpital, peux-tu ?", false));
    refused(
        "replacement.refused.never_message",
        () -> ask(centre.sophie(), "FR76 3000 6000 0112 3456 7890 189", true));
    assertThat(ask(centre.sophie(), "Appelle-moi au 01 23 45 67 89", true)).isNotNull();
  }

  @Test
  void solutions_are_found_for_a_session_and_people_are_not_all_of_them() {
    Solutions solutions =
        claire.get(() -> finder.of(leadActor, row(), sessions.head(centre.site(), workshop)));

    assertThat(solutions.ranked())
        .extracting(Solution::kind)
        .contains(Solution.Kind.REPLACE, Solution.Kind.MOVE, Solution.Kind.CANCEL);
    assertThat(solutions.ranked().get(0).kind()).isEqualTo(Solution.Kind.REPLACE);
  }

  @Test
  @Tag("ACC-05")
  void who_comes_from_another_site_is_proposed_asked_and_leads_and_nobody_else_from_there_is() {
    SiteId far = people.site();
    Actor guest = people.mediator(far, "Noé V.");
    Actor stranger = people.mediator(far, "Léa P.");
    Acting comes = Acting.as(guest);
    comes.run(
        () ->
            profiles.workAt(
                RequestId.next(),
                guest,
                new ProfileDesk.Card(guest.account(), 0),
                Set.of(centre.site())));

    Solutions solutions =
        claire.get(() -> finder.of(leadActor, row(), sessions.head(centre.site(), workshop)));
    assertThat(solutions.ranked())
        .flatExtracting(one -> one.mediator().map(Leader::id).stream().toList())
        .contains(guest.id())
        .doesNotContain(stranger.id());

    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> ask(stranger));
    ReplacementRequestId request = ask(guest);
    assertThat(looking.at(() -> queries.waitingFor(guest.account(), Instant.now()))).hasSize(1);
    assertThat(looking.at(() -> queries.waitingFor(stranger.account(), Instant.now()))).isEmpty();
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () -> Acting.as(stranger).run(() -> desk.accept(RequestId.next(), stranger, request)));

    comes.run(() -> desk.accept(RequestId.next(), guest, request));

    assertThat(Set.copyOf(leaders())).containsOnly("Noé V.");
  }

  @Test
  @Tag("ACC-02")
  void nothing_of_another_site_exists() {
    ReplacementRequestId request = ask(centre.sophie());
    Centre other = samples.centre();
    Actor ines = people.staff(other.site(), "Inès R.", Role.LEAD);
    Acting elsewhere = Acting.as(ines);

    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> absences.get(other.site(), absence));
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> elsewhere.run(() -> desk.withdraw(RequestId.next(), ines, request)));
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () -> elsewhere.run(() -> calendar.takeBackOf(RequestId.next(), ines, absence)));
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> awa.run(() -> desk.accept(RequestId.next(), awaActor, request)));
    assertThat(Set.copyOf(leaders())).containsOnly("Karim B.");
  }
}
