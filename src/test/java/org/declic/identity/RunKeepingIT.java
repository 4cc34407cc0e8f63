package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authz.AuthorizationException;
import org.declic.content.UnitId;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.learning.LearningQueries;
import org.declic.learning.StepStudy;
import org.declic.platform.Clocks;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.portfolio.PortfolioQueries;
import org.declic.portfolio.StandingRow;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A visitor's run becomes the learner of a new card: all of it, once, for whoever shows the code.
 */
@ArquillianTest
@Tag("AUT-12")
class RunKeepingIT {
  private static final UnitId MAILBOX = new UnitId("m1-u08");

  @Inject RunKeeping keeping;
  @Inject SignIn signIn;
  @Inject SessionRegister register;
  @Inject StepStudy study;
  @Inject LearningQueries learning;
  @Inject PortfolioQueries portfolio;
  @Inject PassDesk desk;
  @Inject PassQueries passes;
  @Inject Sites sites;
  @Inject People people;
  @Inject IdentityTables tables;
  @Inject Clocks clocks;
  @Resource ManagedExecutorService executor;

  private String token;
  private Actor visitor;
  private People.Staff karim;

  @BeforeEach
  void a_visitor_answers_a_question_and_asks_for_a_code() {
    SiteId site = sites.first().orElseGet(people::site);
    karim = people.staff(site, Role.MEDIATOR);
    token = signIn.visit(Language.ENGLISH).token();
    visitor = register.actor(token).orElseThrow();
    asVisitor();
    study.open(RequestId.next(), visitor, MAILBOX);
    study.answer(RequestId.next(), visitor, MAILBOX, "s05", "q1", List.of("b"), Language.ENGLISH);
    keeping.ask(RequestId.next(), visitor);
  }

  @AfterEach
  void backToNow() {
    clocks.use(Clock.systemUTC());
  }

  private void asVisitor() {
    SecurityUtils.getSubject().login(new SignedInToken(visitor));
  }

  private String code() {
    return keeping.shown(visitor).orElseThrow().code().printed();
  }

  private LearnerId keep(RequestId request, People.Staff who, String code) {
    return keeping.keep(request, who.signedIn(), code, "Mimosa", "heron");
  }

  private String kind() {
    return tables.number(
                "select count(*) from learner where id = ? and kind = 'PASS'", visitor.id())
            == 1
        ? "PASS"
        : "VISITOR";
  }

  private long cards() {
    return tables.number("select count(*) from pass where learner_id = ?", visitor.id());
  }

  @Test
  void the_card_keeps_progress_answers_evidence_language_and_portfolio() {
    Map<?, StandingRow> before = portfolio.standings(visitor.site(), visitor.learner());
    assertThat(before).isNotEmpty();

    LearnerId learner = keep(RequestId.next(), karim, code());

    assertThat(learner).isEqualTo(visitor.learner());
    PassRow row = passes.of(karim.site(), learner);
    assertThat(row.nickname()).isEqualTo("Mimosa");
    assertThat(row.state()).isEqualTo(PassState.ACTIVE);
    assertThat(portfolio.standings(karim.site(), learner)).isEqualTo(before);
    assertThat(learning.place(karim.site(), learner, MAILBOX).orElseThrow().answers().at("q1"))
        .hasSize(1);

    PrintedCard card = desk.printTray(karim.actor()).get(0);
    String shown = signIn.showCode(card.code());
    SignIn.Outcome in = signIn.enterPin(shown, Optional.of(card.pin()), "192.0.2.7");
    Actor back = register.actor(((SignIn.Outcome.Entered) in).token()).orElseThrow();
    assertThat(back.learner()).isEqualTo(learner);
    assertThat(back.kind()).isEqualTo(Actor.Kind.LEARNER);
    assertThat(back.preferredLanguage()).isEqualTo(Language.ENGLISH);
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_twice_makes_one_card_and_says_so_twice() {
    RequestId request = RequestId.next();
    String code = code();

    LearnerId first = keep(request, karim, code);

    assertThat(keep(request, karim, code)).isEqualTo(first);
    assertThat(cards()).isEqualTo(1);
  }

  @Test
  void a_code_serves_once_even_two_colleagues_at_the_same_moment() throws Exception {
    String code = code();
    List<Future<LearnerId>> sent = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      People.Staff who = people.staff(karim.site(), Role.MEDIATOR);
      Actor actor = who.signedIn();
      Callable<LearnerId> make =
          () -> keeping.keep(RequestId.next(), actor, code, "Mimosa", "heron");
      sent.add(executor.submit(SecurityUtils.getSubject().associateWith(make)));
    }
    int refused = 0;
    for (Future<LearnerId> each : sent) {
      try {
        each.get();
      } catch (ExecutionException second) {
        assertThat(second.getCause()).hasMessage("identity.refused.keep_code");
        refused++;
      }
    }
    assertThat(refused).isEqualTo(1);
    assertThat(cards()).isEqualTo(1);
  }

  @Test
  void after_a_quarter_of_an_hour_the_code_is_over_and_nothing_is_lost() {
    String code = code();
    clocks.use(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(15)));

    assertThatThrownBy(() -> keep(RequestId.next(), karim, code))
        .isInstanceOf(Refusal.class)
        .hasMessage("identity.refused.keep_code");
    assertThat(kind()).isEqualTo("VISITOR");

    asVisitor();
    assertThat(keeping.shown(visitor)).isEmpty();
    keeping.ask(RequestId.next(), visitor);
    assertThat(keep(RequestId.next(), karim, code())).isEqualTo(visitor.learner());
  }

  @Test
  void asking_again_makes_the_code_before_worthless() {
    String first = code();
    keeping.ask(RequestId.next(), visitor);
    String second = code();
    assertThat(second).isNotEqualTo(first);

    assertThatThrownBy(() -> keep(RequestId.next(), karim, first)).isInstanceOf(Refusal.class);
    assertThat(keep(RequestId.next(), karim, " " + second.toLowerCase(java.util.Locale.ROOT)))
        .isEqualTo(visitor.learner());
  }

  @Test
  @Tag("ACC-05")
  void a_code_of_another_site_is_unknown_here() {
    String code = code();
    People.Staff elsewhere = people.staff(people.site(), Role.MEDIATOR);

    assertThatThrownBy(() -> keep(RequestId.next(), elsewhere, code))
        .isInstanceOf(Refusal.class)
        .hasMessage("identity.refused.keep_code");
    assertThat(kind()).isEqualTo("VISITOR");
  }

  @Test
  @Tag("AUT-05")
  void ten_wrong_codes_make_their_author_wait_and_nobody_else() {
    String code = code();
    People.Staff guesser = people.staff(karim.site(), Role.MEDIATOR);
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> keep(RequestId.next(), guesser, "ZZZ ZZZ"))
          .hasMessage("identity.refused.keep_code");
    }
    assertThatThrownBy(() -> keep(RequestId.next(), guesser, code))
        .hasMessage("identity.refused.keep_wait");

    assertThat(keep(RequestId.next(), karim, code)).isEqualTo(visitor.learner());
  }

  @Test
  void a_nickname_that_is_refused_leaves_the_code_good() {
    String code = code();
    assertThatThrownBy(() -> keeping.keep(RequestId.next(), karim.signedIn(), code, "M", "heron"))
        .hasMessage("identity.refused.nickname");

    assertThat(keep(RequestId.next(), karim, code)).isEqualTo(visitor.learner());
  }

  @Test
  @Tag("SES-02")
  void the_visitors_session_ends_with_the_card_and_its_token_is_worth_nothing() {
    keep(RequestId.next(), karim, code());

    assertThat(register.actor(token)).isEmpty();
  }

  @Test
  @Tag("LOG-01")
  void the_security_log_tells_who_made_the_card_and_the_database_knows_no_code() {
    String signs = code().replace(" ", "");
    assertThat(
            tables.number(
                "select count(*) from keep_code where seed like ? or code_hash like ?",
                "%" + signs + "%",
                "%" + signs + "%"))
        .isZero();

    keep(RequestId.next(), karim, signs);

    assertThat(tables.events("RUN_KEPT", karim.actor().toString())).isEqualTo(1);
    assertThat(tables.number("select count(*) from keep_code where learner_id = ?", visitor.id()))
        .isZero();
  }

  @Test
  @Tag("ACC-01")
  void a_visitor_makes_no_card_and_whoever_has_one_asks_for_no_code() {
    String code = code();
    assertThatThrownBy(() -> keeping.keep(RequestId.next(), visitor, code, "Mimosa", "heron"))
        .isInstanceOf(AuthorizationException.class);

    Actor staff = karim.signedIn();
    assertThatThrownBy(() -> keeping.ask(RequestId.next(), staff))
        .isInstanceOf(AuthorizationException.class);
  }
}
