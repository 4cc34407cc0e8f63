package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.Secrets;
import org.declic.platform.ServerKey;

/** Learners with a pass as staff pages show and find them. */
@Repository
public class LearnerQueries {
  private static final String FACE =
      "select new org.declic.identity.LearnerFace(l.id, l.nickname, l.picture) from Learner l";

  /** More than anybody reads: who types two letters types a third. */
  private static final int CANDIDATES = 200;

  /** The end of the address that a card's QR code holds, or that end alone. */
  private static final Pattern CARD_SECRET =
      Pattern.compile("(?:.{0,200}/visitor/card\\.xhtml#)?([\\w-]{20,40})");

  @PersistenceContext EntityManager entities;
  @Inject Passes passes;
  @Inject ServerKey key;

  /** Empty also when the learner is another site's, or has no pass. */
  public Optional<LearnerFace> face(SiteId site, LearnerId learner) {
    return entities
        .createQuery(
            FACE + " where l.id = :id and l.siteId = :site and l.kind = :pass", LearnerFace.class)
        .setParameter("id", learner.value())
        .setParameter("site", site.value())
        .setParameter("pass", Learner.Kind.PASS)
        .getResultStream()
        .findFirst();
  }

  /** Those of the site that have a pass, by id. */
  public Map<LearnerId, LearnerFace> faces(SiteId site, Collection<LearnerId> learners) {
    Map<LearnerId, LearnerFace> found = new HashMap<>();
    if (!learners.isEmpty()) {
      entities
          .createQuery(
              FACE + " where l.id in :ids and l.siteId = :site and l.kind = :pass",
              LearnerFace.class)
          .setParameter("ids", values(learners))
          .setParameter("site", site.value())
          .setParameter("pass", Learner.Kind.PASS)
          .getResultList()
          .forEach(face -> found.put(new LearnerId(face.id()), face));
    }
    return found;
  }

  /**
   * By a part of the nickname, accents and capitals forgiven, or by the whole code of a card.
   *
   * @param limit at most so many, in the order of nicknames
   */
  public List<LearnerFace> search(SiteId site, String typed, int limit) {
    String text = plain(typed == null ? "" : typed.strip());
    if (text.isEmpty() || text.length() > 40) {
      return List.of();
    }
    List<LearnerFace> byCode =
        CardCode.read(typed)
            .flatMap(code -> passes.withCode(key.fingerprint("card-code", code.value())))
            .filter(pass -> pass.site().equals(site) && !pass.isRevoked())
            .flatMap(pass -> face(site, pass.learner()))
            .map(List::of)
            .orElse(List.of());
    return byCode.isEmpty() ? byNickname(site, text, limit) : byCode;
  }

  /**
   * Whose card was held before a camera or a scanner, or whose code was typed; empty also when the
   * card is another site's, or revoked.
   */
  public Optional<LearnerFace> ofCard(SiteId site, String read) {
    Matcher secret = CARD_SECRET.matcher(read == null ? "" : read.strip());
    Optional<Pass> pass =
        secret.matches()
            ? passes.withQr(Secrets.fingerprint(secret.group(1)))
            : CardCode.read(read)
                .flatMap(code -> passes.withCode(key.fingerprint("card-code", code.value())));
    return pass.filter(card -> card.site().equals(site) && !card.isRevoked())
        .flatMap(card -> face(site, card.learner()));
  }

  /** A page of everybody with a pass, last seen first. */
  public List<LearnerFace> page(SiteId site, int from, int size) {
    return entities
        .createQuery(
            FACE + " where l.siteId = :site and l.kind = :pass order by l.lastSeenAt desc, l.id",
            LearnerFace.class)
        .setParameter("site", site.value())
        .setParameter("pass", Learner.Kind.PASS)
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many people have a pass. */
  public long count(SiteId site) {
    return entities
        .createQuery(
            "select count(l) from Learner l where l.siteId = :site and l.kind = :pass", Long.class)
        .setParameter("site", site.value())
        .setParameter("pass", Learner.Kind.PASS)
        .getSingleResult();
  }

  /**
   * Letters that may wear an accent match any letter in the statement, since databases disagree on
   * accents; what is not meant is left out after.
   */
  private List<LearnerFace> byNickname(SiteId site, String text, int limit) {
    String pattern = "%" + text.replaceAll("[^bdfghjklmpqrtvwxz0-9 ]", "_") + "%";
    return entities
        .createQuery(
            FACE
                + " where l.siteId = :site and l.kind = :pass and lower(l.nickname) like :pattern"
                + " order by l.nickname, l.id",
            LearnerFace.class)
        .setParameter("site", site.value())
        .setParameter("pass", Learner.Kind.PASS)
        .setParameter("pattern", pattern)
        .setMaxResults(CANDIDATES)
        .getResultStream()
        .filter(face -> plain(face.nickname()).contains(text))
        .limit(limit)
        .toList();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Those whose card waits for a mediator after wrong PINs. */
  public Set<LearnerId> paused(SiteId site, Collection<LearnerId> learners) {
    if (learners.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        entities
            .createQuery(
                "select distinct p.learnerId from Pass p where p.siteId = :site"
                    + " and p.learnerId in :learners and p.pausedAt is not null"
                    + " and p.revokedAt is null",
                String.class)
            .setParameter("site", site.value())
            .setParameter("learners", values(learners))
            .getResultStream()
            .map(LearnerId::new)
            .toList());
  }

  /** Everybody of the site whose card waits, by nickname. */
  public List<LearnerFace> pausedFaces(SiteId site) {
    return entities
        .createQuery(
            FACE
                + " where l.siteId = :site and l.id in (select p.learnerId from Pass p"
                + " where p.siteId = :site and p.pausedAt is not null and p.revokedAt is null)"
                + " order by l.nickname",
            LearnerFace.class)
        .setParameter("site", site.value())
        .setMaxResults(CANDIDATES)
        .getResultList();
  }

  /** Those who used a computer since then, and how. */
  public Map<LearnerId, CardUse> cardUse(
      SiteId site, Collection<LearnerId> learners, Instant since) {
    Map<LearnerId, CardUse> used = new HashMap<>();
    if (learners.isEmpty()) {
      return used;
    }
    entities
        .createQuery(
            "select s.subjectId, max(s.lastSeenAt), count(s), count(s.endedAt), max(s.endedAt)"
                + " from SignedInSession s"
                + " where s.siteId = :site and s.kind = :learner and s.subjectId in :learners"
                + " and s.lastSeenAt >= :since group by s.subjectId",
            Object[].class)
        .setParameter("site", site.value())
        .setParameter("learner", Actor.Kind.LEARNER)
        .setParameter("learners", values(learners))
        .setParameter("since", since)
        .getResultList()
        .forEach(
            row ->
                used.put(
                    new LearnerId((String) row[0]),
                    new CardUse(
                        instant(row[1]),
                        row[2].equals(row[3]) ? Optional.of(instant(row[4])) : Optional.empty())));
    return used;
  }

  /** An aggregate of a converted column comes back as it is stored. */
  private static Instant instant(Object value) {
    return value instanceof Instant instant
        ? instant
        : Instant.ofEpochMilli(((Number) value).longValue());
  }

  private static List<String> values(Collection<LearnerId> learners) {
    return learners.stream().map(LearnerId::value).toList();
  }
}
