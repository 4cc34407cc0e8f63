package org.declic.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.identity.PartnerDesk;
import org.declic.identity.organisation.PartnerId;
import org.declic.identity.organisation.PartnerRow;
import org.declic.identity.organisation.Partners;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** The organisations that provide or host sessions: added, renamed, stopped, never deleted. */
@Named("adminPartners")
@RequestScoped
public class PartnersPage {
  private static final int LONGEST = 80;
  private static final Set<String> NEWS = Set.of("added", "renamed", "stopped", "again");

  @Inject Posted posted;
  @Inject PartnerDesk desk;
  @Inject Partners partners;
  @Inject SignedInPerson person;
  @Inject Words words;

  private String problem = "";

  public void open() {
    if (!posted.is()) {
      return;
    }
    try {
      carryOut(posted.requestId(), person.present());
    } catch (Refusal refusal) {
      problem = words.of(refusal);
    }
  }

  private void carryOut(RequestId request, Actor actor) {
    switch (posted.act()) {
      case "add" -> {
        desk.add(request, actor, posted.value("name"));
        back("added");
      }
      case "rename" -> {
        desk.rename(request, actor, partner(), posted.value("newName"));
        back("renamed");
      }
      case "stop" -> {
        desk.stop(request, actor, partner());
        back("stopped");
      }
      case "again" -> {
        desk.takeUpAgain(request, actor, partner());
        back("again");
      }
      default -> posted.redirect("/admin/partners.xhtml");
    }
  }

  private PartnerId partner() {
    return new PartnerId(posted.value("partner"));
  }

  private void back(String done) {
    posted.redirect("/admin/partners.xhtml?done=" + done);
  }

  public List<PartnerRow> getRows() {
    return partners.of(person.present().site());
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    String done = posted.value("done");
    return !posted.is() && NEWS.contains(done) ? words.say("admin_partners." + done) : "";
  }

  /** What was typed for a new one, kept when it was refused. */
  public String getTyped() {
    String typed = posted.value("name");
    return typed.length() > LONGEST ? "" : typed;
  }

  /** What was typed as another name of this one. */
  public String name(PartnerRow row) {
    boolean renamed = posted.is() && posted.value("partner").equals(row.id());
    String typed = posted.value("newName");
    return renamed && !typed.isEmpty() && typed.length() <= LONGEST ? typed : row.name();
  }
}
