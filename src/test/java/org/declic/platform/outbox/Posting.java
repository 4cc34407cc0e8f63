package org.declic.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;

/** Letters as a feature would write them, each in a transaction. */
@ApplicationScoped
@Transactional
public class Posting {
  @PersistenceContext EntityManager entities;
  @Inject Outbox outbox;

  public void post(SiteId site, String key, Channel channel, String to, Instant at) {
    post(site, key, channel, to, at, Optional.empty());
  }

  public void post(
      SiteId site, String key, Channel channel, String to, Instant at, Optional<ZoneId> quiet) {
    outbox.post(
        new Draft(
            key,
            site.value(),
            site.value(),
            channel,
            "TEST",
            new Draft.Text(to, "Où et quand ?", "Bonjour « à vous »", Language.FRENCH),
            at,
            at.plus(Duration.ofDays(10)),
            quiet));
  }

  public void postAndFail(SiteId site, String key, Instant at) {
    post(site, key, Channel.EMAIL, key + "@essai.example", at);
    throw new IllegalStateException("the command fails after all");
  }

  public void withdraw(SiteId site) {
    outbox.withdraw(site.value());
  }

  /** What the table still holds of this letter's words. */
  public String sealed(String key) {
    return text("select sealed from outbox_letter where letter_key = ?", key);
  }

  public String state(String key) {
    return text("select state from outbox_letter where letter_key = ?", key);
  }

  public String problem(String key) {
    return text("select problem from outbox_letter where letter_key = ?", key);
  }

  private String text(String query, String key) {
    List<?> found = entities.createNativeQuery(query).setParameter(1, key).getResultList();
    return found.isEmpty() ? "none" : found.get(0).toString();
  }
}
