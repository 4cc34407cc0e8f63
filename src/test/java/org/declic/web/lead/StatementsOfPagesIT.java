package org.declic.web.lead;

import static java.util.Collections.frequency;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.declic.testing.container.Statements;
import org.declic.web.lead.LargeTeam.Team;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How often the pages of staffing ask the database: as often for forty people as for twelve. */
@ArquillianTest
class StatementsOfPagesIT {
  /** What the longest of these pages asks, and a little more. */
  private static final int MOST = 70;

  /** How whoever asks is looked up, each once a request. */
  private static final List<String> WHO =
      List.of(
          "SELECT token_hash",
          "UPDATE signed_in_session",
          "FROM account WHERE (ID = ?)",
          "FROM account_role t0 WHERE (t0.account_id = ?)");

  @Inject private LargeTeam teams;
  @Inject private PagesByWire pages;

  @Test
  void a_page_asks_no_more_often_for_forty_people_than_for_twelve() throws Exception {
    Team small = teams.of(12);
    Team large = teams.of(40);
    List<String> addresses =
        List.of(
            "/lead/staffing.xhtml?from=" + LargeTeam.MONDAY,
            "/lead/staffing.xhtml?weeks=2&from=" + LargeTeam.MONDAY,
            "/lead/absences.xhtml",
            "/lead/absence.xhtml?id=ABSENCE",
            "/lead/team.xhtml",
            "/lead/team-member.xhtml?id=MEMBER");
    List<String> grown = new ArrayList<>();
    for (String page : addresses) {
      List<String> few = asked(small, page);
      List<String> many = asked(large, page);
      assertThat(few).as(page).hasSizeBetween(10, MOST);
      if (many.size() > few.size()) {
        grown.add(page + ": " + few.size() + ", then " + many.size() + more(few, many));
      }
    }
    assertThat(grown).isEmpty();
  }

  /** What is asked more often, and how much. */
  private static String more(List<String> few, List<String> many) {
    return many.stream()
        .distinct()
        .map(one -> frequency(many, one) - frequency(few, one) + " × " + one)
        .filter(one -> !one.startsWith("0 "))
        .collect(Collectors.joining("\n  ", "\n  ", ""));
  }

  /**
   * Opened once before: what is remembered for the whole server is not counted. Looked at twice,
   * the shorter counts, since other things are remembered for seconds only.
   */
  private List<String> asked(Team team, String page) throws Exception {
    String address =
        page.replace("ABSENCE", team.absence().value()).replace("MEMBER", team.member().id());
    pages.get(team.token(), address);
    List<String> once = withoutWho(Statements.during(() -> pages.get(team.token(), address)));
    List<String> again = withoutWho(Statements.during(() -> pages.get(team.token(), address)));
    return once.size() < again.size() ? once : again;
  }

  /** Who is asking is trusted for four seconds, and looked up again after that. */
  private static List<String> withoutWho(List<String> statements) {
    List<String> rest = new ArrayList<>(statements);
    for (String who : WHO) {
      rest.stream().filter(one -> one.contains(who)).findFirst().ifPresent(rest::remove);
    }
    return rest;
  }
}
