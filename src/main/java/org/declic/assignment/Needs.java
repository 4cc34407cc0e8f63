package org.declic.assignment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.profile.Accreditation;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.SessionNeed;
import org.declic.content.UnitId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.NeedRow;
import org.declic.scheduling.NeedRow.Provider;

/**
 * Rule: one mediator leads, and needs the session's units; the others help. A partner's people fill
 * the whole places of its share, rounded down: half of one place is filled by nobody.
 */
final class Needs {
  private static final int LEADS = 1;
  private static final int WHOLE = 100;

  private Needs() {}

  static SessionNeed of(SiteId site, NeedRow row, Set<Accreditation> accreditations) {
    int places = row.places();
    int share = row.provider().map(Provider::share).orElse(0);
    int partnerPlaces = places * share / WHOLE;
    return new SessionNeed(
        row.id(),
        site.value(),
        row.line().kind().name(),
        Optional.of(new Span(row.line().startsAt(), row.line().endsAt())),
        row.units().stream().map(UnitId::value).collect(Collectors.toSet()),
        row.languages().stream().map(Enum::name).collect(Collectors.toSet()),
        accreditations.stream().map(Enum::name).collect(Collectors.toSet()),
        partnerPlaces == 0 ? "" : row.provider().orElseThrow().partner().value(),
        partnerPlaces,
        LEADS,
        places - LEADS,
        row.people(),
        row.known());
  }
}
