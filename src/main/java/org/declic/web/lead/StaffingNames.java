package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.assignment.proposal.Assumption;
import org.declic.identity.AccountId;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.PartnerRow;
import org.declic.identity.organisation.Partners;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.scheduling.SessionRow;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView;
import org.declic.web.mediator.SessionViews;

/** Who and what the ids of a question are, read once a page. */
@RequestScoped
public class StaffingNames {
  @Inject StaffQueries staff;
  @Inject Partners partners;
  @Inject Sites sites;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  private final Map<String, String> people = new HashMap<>();
  private final Map<String, SessionView> sessions = new HashMap<>();
  private Map<String, String> partnerNames;

  void learn(Collection<String> mediators, List<SessionRow> rows) {
    Set<AccountId> accounts = new HashSet<>();
    mediators.stream()
        .filter(id -> !id.equals(Assumption.ONE_MORE))
        .forEach(id -> accounts.add(new AccountId(id)));
    staff
        .names(person.present().site(), accounts)
        .forEach((id, name) -> people.put(id.value(), name));
    staff.active(accounts).forEach(row -> people.put(row.id(), row.name()));

    views.of(rows).forEach(view -> sessions.put(view.id(), view));
  }

  /** First name and initial. */
  String person(String id) {
    return id.equals(Assumption.ONE_MORE)
        ? words.say("lead_staffing.one_more")
        : people.getOrDefault(id, words.say("lead_staffing.somebody_gone"));
  }

  Collection<SessionView> sessions() {
    return sessions.values();
  }

  boolean knows(String session) {
    return sessions.containsKey(session);
  }

  SessionView session(String id) {
    return sessions.get(id);
  }

  /** « jeudi 3 décembre à 14 h, U9 Caf et accès aux droits ». */
  String spoken(String session) {
    SessionView view = sessions.get(session);
    return view == null
        ? words.say("lead_staffing.session_gone")
        : words.say(
            "lead_staffing.session_spoken",
            times.day(view.row().date()),
            view.row().start(),
            view.subject());
  }

  String partner(String id) {
    if (partnerNames == null) {
      partnerNames = new HashMap<>();
      for (PartnerRow row : partners.of(person.present().site())) {
        partnerNames.put(row.id(), row.name());
      }
    }
    return partnerNames.getOrDefault(id, words.say("lead_staffing.a_partner"));
  }

  String site(String id) {
    return sites.facts(new SiteId(id)).name();
  }
}
