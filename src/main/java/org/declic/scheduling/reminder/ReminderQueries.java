package org.declic.scheduling.reminder;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Repository;
import org.declic.platform.Sealing;
import org.declic.platform.outbox.Channel;
import org.declic.platform.outbox.OutboxQueries;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionRow;

/** What somebody asked for and what will leave when, for pages. */
@Repository
public class ReminderQueries {
  @Inject Contacts contacts;
  @Inject OutboxQueries outbox;
  @Inject Sites sites;
  @Inject Sealing sealing;
  @Inject Clock clock;

  /** A wish as the page shows it: the address only hinted at. */
  public record Asked(Channel channel, String masked) {}

  public Optional<Asked> asked(SiteId site, SessionId session, LearnerId learner) {
    return contacts
        .find(site, session, learner)
        .flatMap(contact -> contact.destination(sealing))
        .map(destination -> new Asked(destination.channel(), destination.masked()));
  }

  /**
   * Those who are told by message; the others have to be called, and so have those whose message
   * could not be delivered.
   */
  public Set<LearnerId> told(SiteId site, SessionId session) {
    List<Contact> wishes = contacts.of(site, session);
    if (wishes.isEmpty()) {
      return Set.of();
    }
    Set<String> inVain = outbox.notReached(site.value(), clock.instant());
    return wishes.stream()
        .filter(contact -> !inVain.contains(contact.id()))
        .map(Contact::learner)
        .collect(Collectors.toSet());
  }

  /** Has a seat, or stands in line for one. */
  public boolean isExpected(SiteId site, SessionId session, LearnerId learner) {
    return contacts.isExpected(site, session, learner);
  }

  public boolean isSeated(SiteId site, SessionId session, LearnerId learner) {
    return contacts.isSeated(site, session, learner);
  }

  /** The reminders that would leave if somebody asked now. */
  public List<Moment> moments(SiteId site, SessionRow session) {
    return ReminderTimes.after(clock.instant(), session.startsAt(), sites.facts(site).zone());
  }
}
