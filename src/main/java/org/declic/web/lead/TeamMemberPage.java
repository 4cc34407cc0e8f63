package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.identity.AccountId;
import org.declic.identity.MediatorRow;
import org.declic.identity.StaffQueries;
import org.declic.platform.UnknownThing;
import org.declic.web.team.ProfileFormPage;

/** The profile of one of the team, contract and employer included. */
@Named("leadTeamMember")
@RequestScoped
public class TeamMemberPage extends ProfileFormPage {
  @Inject StaffQueries staff;

  private MediatorRow member;

  public void open() {
    AccountId id = new AccountId(posted().value("id"));
    member =
        staff.team(actor().site()).stream()
            .filter(row -> row.account().equals(id))
            .findFirst()
            .orElseThrow(() -> new UnknownThing("mediator"));
    if (posted().is() && posted().act().equals("erase")) {
      desk().erase(posted().requestId(), actor(), id);
      posted().redirect("/lead/team.xhtml?done=erased");
      return;
    }
    show();
  }

  @Override
  protected AccountId whose() {
    return member.account();
  }

  @Override
  protected String address() {
    return "/lead/team-member.xhtml?id=" + member.id();
  }

  @Override
  public String getHeadings() {
    return "lead_team_member.card.";
  }

  public String getName() {
    return member.name();
  }
}
