package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.UnauthorizedException;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.ReadingSettings;
import org.declic.identity.Role;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.help.HelpDesk;
import org.declic.learning.help.HelpQueries;
import org.declic.learning.help.HelpRow;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class HelpDeskIT {
  @Inject HelpDesk desk;
  @Inject HelpQueries queries;

  private Actor asking() throws Exception {
    Actor visitor = Visit.as(Visit.begin());
    desk.ask(RequestId.next(), visitor, Optional.empty(), Optional.empty());
    return visitor;
  }

  private static Actor mediator(SiteId site) {
    return new Actor(
        Actor.Kind.STAFF,
        AccountId.next().value(),
        site.value(),
        Set.of(Role.MEDIATOR),
        "Karim B.",
        "",
        "fr",
        ReadingSettings.USUAL,
        "key",
        true);
  }

  private HelpRow of(Actor visitor) {
    return queries.of(visitor.site(), visitor.learner()).orElseThrow();
  }

  @Test
  void whoever_asks_first_is_helped_first_and_asking_again_changes_nothing() throws Exception {
    Actor first = asking();
    Actor second = asking();
    int before = of(first).ahead();
    assertThat(of(second).ahead()).isEqualTo(before + 1);
    Visit.as(first);
    desk.ask(RequestId.next(), first, Optional.empty(), Optional.empty());
    assertThat(of(first).ahead()).isEqualTo(before);
  }

  @Test
  void a_mediator_who_comes_is_announced_and_then_it_is_over() throws Exception {
    Actor visitor = asking();
    Actor karim = Visit.as(mediator(visitor.site()));
    desk.take(RequestId.next(), karim, of(visitor).id());
    assertThat(of(visitor).takenBy()).contains("Karim B.");
    assertThat(queries.isHelped(visitor.learner())).isTrue();
    desk.close(RequestId.next(), karim, of(visitor).id());
    assertThat(queries.of(visitor.site(), visitor.learner())).isEmpty();
    Visit.as(visitor);
    desk.ask(RequestId.next(), visitor, Optional.empty(), Optional.empty());
    assertThat(queries.of(visitor.site(), List.of(visitor.learner()))).hasSize(1);
    desk.withdraw(RequestId.next(), visitor);
  }

  @Test
  void a_learner_cannot_take_a_request_nor_can_another_site() throws Exception {
    Actor visitor = asking();
    HelpRow asked = of(visitor);
    assertThatThrownBy(() -> desk.take(RequestId.next(), visitor, asked.id()))
        .isInstanceOf(UnauthorizedException.class);
    Actor stranger = Visit.as(mediator(SiteId.next()));
    assertThatThrownBy(() -> desk.take(RequestId.next(), stranger, asked.id()))
        .isInstanceOf(UnknownThing.class);
  }
}
