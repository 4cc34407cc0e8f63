package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.declic.identity.organisation.Site;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.platform.Secrets;

/** Invented sites and people, as many as a test wants, each its own. */
@ApplicationScoped
@Transactional
public class SamplePeople {
  @Inject Sites sites;
  @Inject Accounts accounts;
  @Inject Learners learners;
  @Inject People people;
  @Inject SessionOpening opening;
  @Inject Clock clock;

  public SiteId site() {
    SiteId id = SiteId.next();
    sites.add(new Site(id, "Rivebelle", "FR", ZoneId.of("Europe/Paris"), "", clock.instant()));
    return id;
  }

  /** Who acts for this site; a name, since sentences say it. */
  public Actor mediator(SiteId site, String name) {
    return staff(site, name, Role.MEDIATOR);
  }

  public Actor staff(SiteId site, String name, Role role) {
    AccountId id = AccountId.next();
    accounts.add(
        new Account(
            id,
            site,
            new EmailAddress(id.value() + "@rivebelle.example"),
            name,
            "none",
            Set.of(role),
            clock.instant()));
    return new Actor(
        Actor.Kind.STAFF,
        id.value(),
        site.value(),
        Set.of(role),
        name,
        "",
        Language.FRENCH.code(),
        ReadingSettings.USUAL,
        Secrets.fingerprint(id.value()),
        true);
  }

  /** The cookie’s token of a member of staff who has just come in. */
  public String signedIn(Actor staff) {
    return opening.open(staff.site(), Actor.Kind.STAFF, staff.id()).token();
  }

  /** Came in by the English door. */
  public void readsEnglish(Actor staff) {
    accounts.find(staff.account()).orElseThrow().reads(Language.ENGLISH);
  }

  /** Staff who have just said their password, as some acts ask. */
  public void saidPassword(Actor staff) {
    people.saidPassword(staff);
  }

  public LearnerId learner(SiteId site, String nickname) {
    Learner learner =
        Learner.withPass(
            LearnerId.next(),
            site,
            new Nickname(nickname),
            Picture.HERON,
            Language.FRENCH,
            clock.instant());
    learners.add(learner);
    return learner.id();
  }

  /** A new learner of that site, as somebody who acts. */
  public Actor somebody(SiteId site, String nickname) {
    return acting(site, learner(site, nickname), nickname);
  }

  /** That learner, as somebody who acts. */
  public Actor acting(SiteId site, LearnerId learner, String nickname) {
    return new Actor(
        Actor.Kind.LEARNER,
        learner.value(),
        site.value(),
        Set.of(Role.LEARNER),
        nickname,
        "heron",
        Language.FRENCH.code(),
        ReadingSettings.USUAL,
        "none",
        true);
  }
}
