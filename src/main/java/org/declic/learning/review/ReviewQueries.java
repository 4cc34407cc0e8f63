package org.declic.learning.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.assessment.question.Outcome;
import org.declic.content.ConfidenceScreen;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.content.QuestionDefinition;
import org.declic.content.QuestionScreen;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.learning.review.ReviewChoice.Candidate;
import org.declic.platform.Language;
import org.declic.platform.Repository;

/** What can be reviewed, for pages and for whoever begins; found by learner. */
@Repository
public class ReviewQueries {
  private static final String ROW =
      "select new org.declic.learning.review.ReviewRow(r.id, r.items, r.answers, r.place,"
          + " r.endedAt) from Review r where r.learnerId = :learner and r.siteId = :site";

  @PersistenceContext EntityManager entities;
  @Inject LastTries tries;
  @Inject PublishedPathway pathway;
  @Inject Sites sites;
  @Inject Clock clock;

  /** What waits for this learner today; never how long it has. */
  public ReviewOffer offer(SiteId site, LearnerId learner) {
    return offer(site, learner, plans(site, learner), today(site));
  }

  private ReviewOffer offer(SiteId site, LearnerId learner, List<PlanRow> plans, LocalDate today) {
    boolean waits = plans.stream().anyMatch(plan -> plan.waits(today));
    Optional<ReviewRow> open = plans.isEmpty() ? Optional.empty() : open(site, learner);
    int questions =
        open.map(review -> review.items().size() - review.place() + 1)
            .orElseGet(() -> choose(site, learner, plans, today).size());
    Optional<LocalDate> next =
        plans.stream()
            .flatMap(plan -> plan.due().stream())
            .filter(day -> day.isAfter(today))
            .min(LocalDate::compareTo);
    return new ReviewOffer(waits, questions, open, next);
  }

  /** How many questions wait today: 0 when none do. */
  public int waiting(SiteId site, LearnerId learner) {
    LocalDate today = today(site);
    List<PlanRow> plans = plans(site, learner);
    boolean waits = plans.stream().anyMatch(plan -> plan.waits(today));
    return waits ? offer(site, learner, plans, today).questions() : 0;
  }

  /** The review that goes on. */
  public Optional<ReviewRow> open(SiteId site, LearnerId learner) {
    return entities
        .createQuery(ROW + " and r.openLearnerId = :learner", ReviewRow.class)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .getResultStream()
        .findFirst();
  }

  public Optional<ReviewRow> review(SiteId site, LearnerId learner, ReviewId id) {
    return entities
        .createQuery(ROW + " and r.id = :id", ReviewRow.class)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  /** Each unit this learner finished, with its days. */
  public List<PlanRow> plans(SiteId site, LearnerId learner) {
    return entities
        .createQuery(
            "select new org.declic.learning.review.PlanRow(p.unitId, p.finishedOn, p.dueOn,"
                + " p.feelingDueOn) from ReviewPlan p where p.learnerId = :learner"
                + " and p.siteId = :site order by p.finishedOn, p.unitId",
            PlanRow.class)
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .getResultList();
  }

  public LocalDate today(SiteId site) {
    return LocalDate.ofInstant(clock.instant(), sites.facts(site).zone());
  }

  /**
   * The questions of a review that begins now: of units that are due, others only between them.
   * When nothing is due, whoever wants to may review all the same.
   */
  List<ReviewItem> choose(SiteId site, LearnerId learner, List<PlanRow> plans, LocalDate today) {
    if (plans.isEmpty()) {
      return List.of();
    }
    boolean due = plans.stream().anyMatch(plan -> plan.isDue(today));
    Optional<ReviewItem> feeling =
        plans.stream()
            .filter(plan -> plan.isFeelingDue(today))
            .flatMap(plan -> feeling(plan).stream())
            .findFirst();
    List<ReviewItem> items = new ArrayList<>();
    if (due || feeling.isEmpty()) {
      int most = ReviewChoice.MOST - (feeling.isPresent() ? 1 : 0);
      items.addAll(ReviewChoice.of(candidates(site, learner, plans, today), most));
    }
    feeling.ifPresent(items::add);
    return items;
  }

  private List<Candidate> candidates(
      SiteId site, LearnerId learner, List<PlanRow> plans, LocalDate today) {
    Map<String, AskedRow> asked = tries.of(site, learner);
    List<Candidate> candidates = new ArrayList<>();
    for (PlanRow plan : plans) {
      unit(plan)
          .ifPresent(
              unit ->
                  unit.screens(QuestionScreen.class).stream()
                      .map(QuestionScreen::question)
                      .flatMap(q -> candidate(plan, q, asked, today).stream())
                      .forEach(candidates::add));
    }
    return candidates;
  }

  /** Opinions have no skill, and are not asked again. */
  private static Optional<Candidate> candidate(
      PlanRow plan, QuestionDefinition question, Map<String, AskedRow> asked, LocalDate today) {
    Optional<AskedRow> last = Optional.ofNullable(asked.get(question.id().value()));
    return question
        .skill()
        .map(
            skill ->
                new Candidate(
                    new ReviewItem(plan.unit(), question.id().screen()),
                    skill,
                    plan.due().filter(day -> plan.isDue(today)),
                    last.filter(row -> row.outcome() != Outcome.RIGHT).isPresent(),
                    last.map(AskedRow::at).orElse(Instant.EPOCH)));
  }

  private Optional<ReviewItem> feeling(PlanRow plan) {
    return unit(plan).stream()
        .flatMap(unit -> unit.screens(ConfidenceScreen.class).stream())
        .filter(screen -> !screen.before())
        .map(screen -> new ReviewItem(plan.unit(), screen.id()))
        .findFirst();
  }

  private Optional<LearningUnit> unit(PlanRow plan) {
    return pathway.current().unit(plan.unit(), Language.FRENCH);
  }
}
