package org.declic.assignment.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.profile.ProfileDesk.Card;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SpokenLanguage;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who keeps which profile, and that nobody writes over a colleague. */
@ArquillianTest
class ProfilesIT {
  private static final Craft WORKSHOPS =
      new Craft(
          Set.of("m1"),
          Set.of(ActivityKind.WORKSHOP),
          Set.of(SpokenLanguage.FRENCH),
          Set.of(Accreditation.FIRST_AID));

  @Inject private SamplePeople people;
  @Inject private ProfileDesk desk;

  private SiteId site;
  private Actor karim;
  private Actor sophie;
  private Actor claire;

  @BeforeEach
  void open() {
    site = people.site();
    karim = people.mediator(site, "Karim B.");
    sophie = people.mediator(site, "Sophie L.");
    claire = people.staff(site, "Claire M.", Role.LEAD);
  }

  private void lead(Actor who, Actor whose, long seen) {
    Acting.as(who)
        .run(() -> desk.lead(RequestId.next(), who, new Card(whose.account(), seen), WORKSHOPS));
  }

  private ProfileFacts read(Actor who, Actor whose) {
    return Acting.as(who).get(() -> desk.of(who, whose.account()));
  }

  private static void refused(String key, Runnable step) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(step::run)
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("team.refused." + key));
  }

  @Test
  void what_was_saved_is_what_is_read_and_the_other_cards_say_nothing_yet() {
    lead(karim, karim, 0);

    ProfileFacts read = read(karim, karim);
    assertThat(read.craft()).contains(WORKSHOPS);
    assertThat(read.hours()).isEmpty();
    assertThat(read.contract()).isEmpty();
  }

  @Test
  @Tag("REL-13")
  void the_second_editor_of_a_card_is_told_and_the_first_one_s_work_stays() {
    lead(karim, karim, 0);

    refused("changed_meanwhile", () -> lead(claire, karim, 0));
    lead(claire, karim, read(claire, karim).seen().craft());
  }

  @Test
  @Tag("REL-13")
  void two_cards_of_a_profile_do_not_disturb_each_other() {
    lead(karim, karim, 0);
    Acting.as(claire)
        .run(
            () ->
                desk.employ(
                    RequestId.next(),
                    claire,
                    new Card(karim.account(), 0),
                    new Contract(2_100, Optional.empty(), Set.of())));

    assertThat(read(karim, karim).contract().orElseThrow().weeklyMinutes()).isEqualTo(2_100);
  }

  @Test
  @Tag("ACC-05")
  void nobody_sees_or_writes_a_colleague_s_profile_but_their_own_lead() {
    Actor elsewhere = people.staff(people.site(), "Inès R.", Role.LEAD);

    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> lead(sophie, karim, 0));
    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> lead(elsewhere, karim, 0));
    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> read(elsewhere, karim));
    lead(claire, karim, 0);
  }

  @Test
  void a_partner_of_another_site_employs_nobody_here() {
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () ->
                Acting.as(claire)
                    .run(
                        () ->
                            desk.employ(
                                RequestId.next(),
                                claire,
                                new Card(karim.account(), 0),
                                new Contract(2_100, Optional.of(PartnerId.next()), Set.of()))));
  }

  @Test
  void stretches_of_a_day_do_not_overlap() {
    WorkTimes twice =
        new WorkTimes(
            List.of(
                new WorkHours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                new WorkHours(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(14, 0))),
            List.of());

    refused(
        "overlap",
        () ->
            Acting.as(karim)
                .run(
                    () -> desk.work(RequestId.next(), karim, new Card(karim.account(), 0), twice)));
  }

  @Test
  void an_erased_profile_says_nothing_any_more() {
    lead(karim, karim, 0);
    Acting.as(claire).run(() -> desk.erase(RequestId.next(), claire, karim.account()));

    assertThat(read(karim, karim).craft()).isEmpty();
    assertThat(read(karim, karim).seen()).isEqualTo(SeenProfile.NOTHING);
  }
}
