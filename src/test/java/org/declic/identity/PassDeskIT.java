package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authz.AuthorizationException;
import org.declic.identity.PassQueries.Search;
import org.declic.platform.Clocks;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The desk: one card a person, secrets known for a quarter of an hour to whoever made them. */
@ArquillianTest
class PassDeskIT {
  private static final Search ALL = new Search("", Optional.empty());

  @Inject PassDesk desk;
  @Inject PassQueries passes;
  @Inject People people;
  @Inject IdentityTables tables;
  @Inject Clocks clocks;
  @Resource ManagedExecutorService executor;

  private People.Staff karim;
  private Actor actor;

  @BeforeEach
  void arrive() {
    karim = people.staff(people.site(), Role.MEDIATOR);
    actor = karim.signedIn();
  }

  @AfterEach
  void backToNow() {
    clocks.use(Clock.systemUTC());
  }

  private LearnerId issue(RequestId request) {
    return desk.issue(request, actor, "Mimosa", "heron", Language.FRENCH);
  }

  @Test
  @Tag("PRV-03")
  void nickname_and_picture_make_a_card() {
    LearnerId learner = issue(RequestId.next());

    PassRow row = passes.of(karim.site(), learner);
    assertThat(row.nickname()).isEqualTo("Mimosa");
    assertThat(row.state()).isEqualTo(PassState.ACTIVE);
    assertThat(desk.printTray(actor)).extracting(PrintedCard::learner).containsExactly(learner);
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_twice_makes_one_card() {
    RequestId request = RequestId.next();

    LearnerId first = issue(request);

    assertThat(issue(request)).isEqualTo(first);
    assertThat(passes.count(karim.site(), ALL)).isEqualTo(1);
    assertThat(desk.printTray(actor)).hasSize(1);
  }

  @Test
  void a_quarter_of_an_hour_later_nobody_knows_the_codes() {
    issue(RequestId.next());

    clocks.use(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(16)));

    assertThat(desk.printTray(actor)).isEmpty();
  }

  @Test
  void a_colleague_does_not_see_the_codes_of_cards_made_by_another() {
    issue(RequestId.next());

    Actor sophie = people.staff(karim.site(), Role.MEDIATOR).signedIn();

    assertThat(desk.printTray(sophie)).isEmpty();
  }

  @Test
  void eight_cards_ahead_have_eight_different_nicknames() {
    desk.issueMany(RequestId.next(), actor, 8, Language.FRENCH);

    List<PassRow> rows = passes.list(karim.site(), ALL, 0, 20);
    assertThat(rows).hasSize(8).extracting(PassRow::nickname).doesNotHaveDuplicates();
    assertThat(desk.printTray(actor)).hasSize(8);
  }

  @Test
  void no_card_and_too_many_cards_are_refused_and_make_none() {
    for (int count : new int[] {0, -1, PassDesk.MOST_AT_ONCE + 1}) {
      assertThatThrownBy(() -> desk.issueMany(RequestId.next(), actor, count, Language.FRENCH))
          .isInstanceOf(Refusal.class);
    }
    assertThat(passes.count(karim.site(), ALL)).isZero();
  }

  @Test
  void a_lost_card_is_listed_as_such_until_it_is_made_again() {
    LearnerId learner = issue(RequestId.next());

    desk.revoke(RequestId.next(), actor, learner);
    assertThat(passes.of(karim.site(), learner).state()).isEqualTo(PassState.LOST);
    assertThat(desk.printTray(actor)).as("a stopped card is never printed").isEmpty();

    desk.replace(RequestId.next(), actor, learner);
    assertThat(passes.of(karim.site(), learner).state()).isEqualTo(PassState.ACTIVE);
  }

  @Test
  void made_again_by_two_colleagues_at_once_one_card_is_good() throws Exception {
    LearnerId learner = issue(RequestId.next());
    Runnable again =
        SecurityUtils.getSubject()
            .associateWith((Runnable) () -> desk.replace(RequestId.next(), actor, learner));

    var one = executor.submit(again);
    var other = executor.submit(again);
    one.get();
    other.get();

    assertThat(
            tables.number(
                "select count(*) from pass where learner_id = ? and revoked_at is null",
                learner.value()))
        .isEqualTo(1);
  }

  @Test
  void a_nickname_or_a_whole_code_finds_the_card() {
    issue(RequestId.next());
    desk.issue(RequestId.next(), actor, "Dédé", "bicycle", Language.FRENCH);
    String code = desk.printTray(actor).get(0).code().printed();

    assertThat(find("mimo")).containsExactly("Mimosa");
    assertThat(find("dede")).containsExactly("Dédé");
    assertThat(find(code)).containsExactly("Mimosa");
    assertThat(find("nobody")).isEmpty();
    assertThat(find("%")).isEmpty();
  }

  private List<String> find(String typed) {
    return passes.list(karim.site(), new Search(typed, Optional.empty()), 0, 20).stream()
        .map(PassRow::nickname)
        .toList();
  }

  @Test
  @Tag("ACC-05")
  void another_sites_person_does_not_exist_here() {
    LearnerId learner = issue(RequestId.next());
    Actor elsewhere = people.staff(people.site(), Role.MEDIATOR).signedIn();

    assertThatThrownBy(() -> desk.replace(RequestId.next(), elsewhere, learner))
        .isInstanceOf(UnknownThing.class);
    assertThatThrownBy(() -> desk.release(RequestId.next(), elsewhere, learner))
        .isInstanceOf(UnknownThing.class);
    assertThatThrownBy(() -> passes.of(elsewhere.site(), learner)).isInstanceOf(UnknownThing.class);
  }

  @Test
  void an_administrator_alone_makes_no_card() {
    Actor admin = people.staff(karim.site(), Role.ADMIN).signedIn();

    assertThatThrownBy(
            () -> desk.issue(RequestId.next(), admin, "Mimosa", "heron", Language.FRENCH))
        .isInstanceOf(AuthorizationException.class);
  }
}
