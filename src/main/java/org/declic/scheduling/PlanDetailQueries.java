package org.declic.scheduling;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.declic.identity.organisation.PartnerRow;
import org.declic.identity.organisation.Partners;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.room.Rooms;
import org.declic.scheduling.series.SeriesId;

/** The rest of one session, for its own page and its form. */
@Repository
public class PlanDetailQueries {
  @PersistenceContext EntityManager entities;
  @Inject TrainingSessions sessions;
  @Inject Partners partners;
  @Inject Rooms rooms;

  /**
   * @throws UnknownThing also when the session is another site's
   */
  public PlanDetail of(SiteId site, SessionId id) {
    TrainingSession session = sessions.get(site, id);
    SessionPlan plan = session.plan();
    Map<String, String> names =
        partners.of(site).stream().collect(Collectors.toMap(PartnerRow::id, PartnerRow::name));
    return new PlanDetail(
        plan.details(),
        plan.seats(),
        Capacity.of(plan, rooms.get(site, plan.room())),
        plan.details().partners().stream()
            .map(
                share ->
                    new PlanDetail.Partnership(
                        share.partner(),
                        names.getOrDefault(share.partner().value(), ""),
                        share.part(),
                        share.share()))
            .toList(),
        session.series().map(SeriesId::value));
  }

  /** What people are asked to bring, in words; empty when nothing, or when there is no session. */
  public String toBring(SiteId site, SessionId id) {
    return entities
        .createQuery(
            "select s.toBring from TrainingSession s where s.siteId = :site and s.id = :id",
            String.class)
        .setParameter("site", site.value())
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .orElse("");
  }
}
