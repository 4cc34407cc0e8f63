package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class TeamBrowserIT {

  @Test
  void a_lead_sees_what_is_missing_and_writes_the_contract_down(Browser browser) {
    TeamScreen team = TeamScreen.asLead(browser);
    assertThat(team.line("Karim B.")).contains("35", "M1 M2 M3", "Complet");
    assertThat(team.line("Julien P.")).contains("4 unités", "contrat");
    browser.axe();
    browser.screenshot("lead-team-desk");

    team.open("Julien P.").hoursAWeek("beaucoup");
    assertThat(team.errors("contract")).hasSize(1);
    browser.axe();

    team.hoursAWeek("17,5");
    assertThat(team.told("contract")).contains("enregistré");
    assertThat(team.back().line("Julien P.")).contains("17,5", "Complet");
    browser.phone();
    browser.fitsItsWidth();
  }

  @Test
  void how_far_another_site_is_stands_beside_it_in_the_profiles(Browser browser) {
    TeamScreen team = TeamScreen.asLead(browser).journey("Marseille", "45");
    assertThat(team.news()).contains("temps de trajet sont enregistrés");
    assertThat(team.open("Karim B.").site("Marseille")).contains("à 45 minutes");
    assertThat(team.site("Liège")).doesNotContain("minutes");

    team.back().journey("Marseille", "");
    assertThat(team.open("Karim B.").site("Marseille")).doesNotContain("minutes");
  }

  @Test
  void a_mediator_says_when_and_what_and_nothing_typed_is_lost(Browser browser) {
    TeamScreen profile = TeamScreen.asMediator(browser);
    browser.axe();

    profile.stretch(6, 1, "12:00", "09:00").save("hours");
    assertThat(profile.errors("hours")).hasSize(1);
    assertThat(profile.from(6, 1)).isEqualTo("12:00");

    profile.stretch(6, 1, "09:00", "12:00").save("hours");
    assertThat(profile.told("hours")).contains("enregistré");
    assertThat(profile.from(6, 1)).isEqualTo("09:00");

    profile.stretch(6, 2, "11:00", "13:00").save("hours");
    assertThat(profile.errors("hours")).singleElement().asString().contains("se recouvrent");
    assertThat(profile.from(6, 2)).isEqualTo("11:00");

    int before = profile.wishes();
    profile.wish(before + 1, "no", "MONDAY").save("wishes");
    assertThat(profile.wishes()).isEqualTo(before + 1);

    profile.noKind().save("craft");
    assertThat(profile.errors("craft")).hasSize(1);
    browser.phone();
    browser.fitsItsWidth();
    browser.axe();
    browser.screenshot("mediator-profile-phone");
  }
}
