package org.declic.demo;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitEditions;
import org.declic.identity.AccountId;
import org.declic.identity.CardCode;
import org.declic.identity.DemonstrationPeople;
import org.declic.identity.LearnerId;
import org.declic.identity.Pin;
import org.declic.identity.organisation.Site;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Installation;
import org.declic.platform.Language;
import org.declic.platform.Open;
import org.declic.platform.Secrets;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.UseCase;
import org.declic.scheduling.room.Room;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomUse;
import org.declic.scheduling.room.Rooms;

/**
 * Three months of an invented centre, today and the six weeks to come, with two more sites beside
 * it. All or nothing, and only where there is no site yet: a database with anything in it is left
 * alone.
 */
@UseCase
public class Demonstration {
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** The same story each time, but for the clock. */
  private static final long SEED = 24_112_026L;

  /** With the three known ones, enough for figures that may be told. */
  private static final int CROWD = 81;

  /** What is kept in memory slows each look-up down. */
  private static final int FLUSH_EVERY = 50;

  @PersistenceContext EntityManager entities;
  @Inject Installation installation;
  @Inject Sites sites;
  @Inject Rooms rooms;
  @Inject DemonstrationPeople people;
  @Inject PublishedPathway pathway;
  @Inject UnitEditions editions;
  @Inject Event<Object> events;
  @Inject Clock clock;

  /**
   * @return whether this is a demonstration now, filled just before or at an earlier start
   */
  @Open("called at start, before anybody can sign in")
  public boolean fill() {
    if (sites.first().isPresent()) {
      return installation.isDemonstration();
    }
    Instant now = clock.instant();
    Random random = new Random(SEED);
    Centre centre = centre(now);
    List<Person> known = known(centre);
    Connection connection = entities.unwrap(Connection.class);
    List<Person> everybody = new ArrayList<>(known);
    List<Faces.Face> crowd = Faces.some(CROWD, random);
    crowd.forEach(face -> everybody.add(arriving(LearnerId.next(), face.nickname(), random)));
    try (Rows story = new Rows(connection);
        Rows first = new Rows(connection)) {
      pathway.current().modules(Language.FRENCH).stream()
          .flatMap(module -> module.units().stream())
          .forEach(editions::keep);
      StudyTraces traces = new StudyTraces(centre, story);
      Sightings sightings = new Sightings(centre, story);
      Study study =
          new Study(traces, sightings, random, pathway.current().modules(Language.FRENCH));
      Calendar calendar = new Calendar(centre, story);
      Story told = new Story(centre, everybody, study, calendar, story, random);
      told.tell();
      new ToSettle(centre, calendar, story).write(study.units());
      new ToStaff(centre, calendar).write();
      new FrontDesk(centre, story, new Random(SEED)).tell();
      new SentLetters(centre, story).write();
      OtherSites others =
          new OtherSites(people, sites, rooms, story, study.units(), new Random(SEED));
      others.tell(now);
      first.add("installation", "name, setting", "demonstration", "true");
      for (int i = 0; i < crowd.size(); i++) {
        writeLearner(first, centre, everybody.get(known.size() + i), crowd.get(i), pinHash(known));
      }
      first.send();
      story.send();
      new WaitingLine(connection, centre).tell(known.get(0), known.get(1), known.get(2));
      known.forEach(this::remember);
      tellFeatures(traces.events());
      tellFeatures(told.held());
      tellFeatures(others.held());
      confirmRecords(centre.site());
      new Surroundings(entities, centre).describe();
      new AskedColleague(entities, centre).ask();
      new TeamProfiles(entities, centre).describe();
    }
    return true;
  }

  /** As if it had just happened: each feature makes of it what it makes of real life. */
  private void tellFeatures(List<?> happened) {
    int told = 0;
    for (Object event : happened) {
      events.fire(event);
      if (++told % FLUSH_EVERY == 0) {
        entities.flush();
        entities.clear();
      }
    }
  }

  /**
   * All records but the last of the first site were read and confirmed some minutes after the
   * session.
   */
  private void confirmRecords(SiteId site) {
    entities.flush();
    String last =
        (String)
            entities
                .createNativeQuery(
                    "select session_id from activity_record where site_id = ?"
                        + " order by starts_at desc")
                .setParameter(1, site.value())
                .setMaxResults(1)
                .getSingleResult();
    execute(
        "update activity_record set themes = 'DIAGNOSTIC_NUMERIQUE'"
            + " where themes = '' and kind <> 'INDIVIDUAL_SUPPORT'");
    execute(
        "update activity_record set themes ="
            + " 'AIDE_AUX_DEMARCHES_ADMINISTRATIVES,SOCIAL_SANTE' where themes = ''");
    execute("update activity_record set follow_up = 'NEW_SESSION' where kind = 'WORKSHOP'");
    execute(
        "update activity_record set activity_level = 'BEGINNER'"
            + " where kind = 'WORKSHOP' and activity_level = 'NOT_SAID'");
    execute(
        "update activity_record set follow_up = 'PARTNER', receiving_body = 'ADMINISTRATION',"
            + " received = 'YES', activity_level = 'PARTLY_AUTONOMOUS'"
            + " where kind = 'INDIVIDUAL_SUPPORT'");
    entities
        .createNativeQuery(
            "update activity_record set state = 'CONFIRMED', confirmed_at = drafted_at + 600000,"
                + " confirmed_by = kept_by, version = 2 where session_id <> ?")
        .setParameter(1, last)
        .executeUpdate();
    execute(
        "update activity_record set marginals = 'FEMALE:3,AGED_40_59:2'"
            + " where kind = 'WORKSHOP' and present > 3 and state = 'CONFIRMED'");
  }

  private void execute(String statement) {
    entities.createNativeQuery(statement).executeUpdate();
  }

  private Centre centre(Instant now) {
    SiteId site = SiteId.next();
    Instant founded = now.minusSeconds(100L * 86_400);
    sites.add(new Site(site, "Saint-Quentin-en-Yvelines", "FR", ZONE, "01 23 45 67 89", founded));
    sites.place(site, "1 rue des Hêtres, 78180 Montigny-le-Bretonneux");
    entities.flush();
    AccountId karim = account(site, KnownPeople.KARIM);
    AccountId sophie = account(site, KnownPeople.SOPHIE);
    AccountId claire = account(site, KnownPeople.CLAIRE);
    account(site, KnownPeople.NADIA);
    KnownPeople.COLLEAGUES.forEach(colleague -> account(site, colleague));
    RoomId ada = room(site, "Salle Ada", 8, 10, RoomUse.WORKSHOP);
    RoomId rosa = room(site, "Salle Rosa", 10, 6, RoomUse.WORKSHOP);
    RoomId openSpace = room(site, "Le Quai", 30, 6, RoomUse.OPEN_SPACE);
    RoomId office = room(site, "Bureau 2", 2, 1, RoomUse.INTERVIEW);
    entities.flush();
    return new Centre(site, ZONE, now, karim, sophie, claire, ada, rosa, openSpace, office);
  }

  private AccountId account(SiteId site, KnownPeople.Staff staff) {
    return people.account(site, staff.email(), staff.name(), staff.password(), staff.roles());
  }

  private RoomId room(SiteId site, String name, int seats, int workstations, RoomUse use) {
    RoomId id = RoomId.next();
    rooms.add(new Room(id, site, name, seats, workstations, use));
    return id;
  }

  /** The heron is in the middle, the apple begins today, the sailboat has come for two months. */
  private List<Person> known(Centre centre) {
    List<Person> known = new ArrayList<>();
    known.add(withCard(centre, KnownPeople.HERON, 2, 0));
    known.add(withCard(centre, KnownPeople.APPLE, -1, -1));
    known.add(withCard(centre, KnownPeople.SAILBOAT, 9, 0));
    entities.flush();
    return known;
  }

  private Person withCard(Centre centre, KnownPeople.Card card, int firstWeek, int lastWeek) {
    LearnerId id =
        people.learner(
            centre.site(),
            card.nickname(),
            card.picture(),
            Language.FRENCH,
            CardCode.read(card.code()).orElseThrow(),
            Pin.read(card.pin()).orElseThrow(),
            card.qrToken(),
            centre.karim());
    return new Person(id, card.nickname(), firstWeek, lastWeek, Person.Wish.TO_LEARN);
  }

  /** Most come for a few weeks, some once. */
  private static Person arriving(LearnerId id, String nickname, Random random) {
    int firstWeek = random.nextInt(Story.WEEKS - 3);
    int draw = random.nextInt(100);
    Person.Wish wish =
        draw < 52 ? Person.Wish.TO_LEARN : draw < 76 ? Person.Wish.TO_TRY : Person.Wish.TO_TALK;
    int stay = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(6);
    return new Person(id, nickname, firstWeek, Math.max(0, firstWeek - stay), wish);
  }

  /** Cards that nobody holds: the PIN is one of the printed ones, the code was forgotten. */
  private String pinHash(List<Person> known) {
    return (String)
        entities
            .createNativeQuery("select pin_hash from pass where learner_id = ?")
            .setParameter(1, known.get(0).id.value())
            .getSingleResult();
  }

  private static void writeLearner(
      Rows rows, Centre centre, Person person, Faces.Face face, String pinHash) {
    Instant since = person.firstSeen.minusSeconds(1_800);
    rows.add(
        "learner",
        "id, site_id, kind, nickname, picture, language, text_size, wide_spacing, high_contrast,"
            + " created_at, last_seen_at, version",
        person.id.value(),
        centre.site().value(),
        "PASS",
        face.nickname(),
        face.picture().code(),
        Language.FRENCH.code(),
        "TEXT_20",
        false,
        false,
        since,
        person.lastSeen,
        1L);
    boolean paused = face.nickname().equals("Chat roux");
    rows.add(
        "pass",
        "id, site_id, learner_id, code_hash, qr_hash, pin_hash, failures, paused_at, issued_at,"
            + " issued_by, version",
        TimeOrderedId.next(),
        centre.site().value(),
        person.id.value(),
        Secrets.fingerprint(Secrets.token()),
        Secrets.fingerprint(Secrets.token()),
        pinHash,
        paused ? 5 : 0,
        paused ? centre.now().minusSeconds(1_500) : null,
        since,
        centre.karim().value(),
        1L);
  }

  private void remember(Person person) {
    entities
        .createNativeQuery("update learner set created_at = ?, last_seen_at = ? where id = ?")
        .setParameter(1, person.firstSeen.minusSeconds(1_800).toEpochMilli())
        .setParameter(2, person.lastSeen.toEpochMilli())
        .setParameter(3, person.id.value())
        .executeUpdate();
  }
}
