package org.declic.learning.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assessment.question.Answer;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.question.Question;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.Answers;

/**
 * One going through of a few questions. Life: begun with the questions chosen that day, one review
 * at a time; goes forward question by question; ended when the last one is left. Whoever stops in
 * the middle finds it again.
 */
@Entity
@Table(name = "review")
public class Review {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  /** The learner while it goes on, else nothing: the unique key allows one each. */
  @Column(name = "open_learner_id")
  private String openLearnerId;

  private String items;
  private String answers;

  /** From 1. */
  private int place;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_at")
  private Instant lastAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  /** For JPA. */
  protected Review() {}

  Review(SiteId site, LearnerId learner, List<ReviewItem> items, Instant now) {
    this.id = ReviewId.next().value();
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.openLearnerId = learner.value();
    this.items = ReviewItem.text(items);
    this.answers = Answers.NONE.text();
    this.place = 1;
    this.startedAt = now;
    this.lastAt = now;
  }

  /** An answer that was judged; the number of the try, or 0 when nothing was left to try. */
  int answered(ReviewItem item, Question question, Answer answer, Outcome outcome, Instant now) {
    Answers before = Answers.of(answers);
    if (ReviewRow.of(item, before).isClosed(question)) {
      return 0;
    }
    Answers after = before.with(item.text(), new Answers.Try(outcome, answer.stored()));
    answers = after.text();
    lastAt = now;
    return after.at(item.text()).size();
  }

  /** How able the learner feels; kept so that the last page can tell that it was asked. */
  void rated(ReviewItem item, String value, Instant now) {
    Answers.Try said = new Answers.Try(Outcome.NOTED, value);
    answers = Answers.of(answers).withLast(item.text(), said, 1).text();
    lastAt = now;
  }

  /**
   * « Continuer » on a question; an older page sent again moves nobody.
   *
   * @return true when this ended the review
   */
  boolean goOn(int from, Instant now) {
    if (endedAt != null || from != place) {
      return false;
    }
    lastAt = now;
    if (place < items().size()) {
      place++;
      return false;
    }
    endedAt = now;
    openLearnerId = null;
    // Words were kept to give them back on the page; the outcomes remain.
    answers = Answers.of(answers).withoutWords().text();
    return true;
  }

  boolean isOver() {
    return endedAt != null;
  }

  List<ReviewItem> items() {
    return ReviewItem.list(items);
  }

  Optional<ReviewItem> item(int number) {
    return number < 1 || number > items().size()
        ? Optional.empty()
        : Optional.of(items().get(number - 1));
  }

  /** Those asked about at least once. */
  Set<UnitId> unitsAnswered() {
    Answers given = Answers.of(answers);
    return items().stream()
        .filter(item -> given.last(item.text()).isPresent())
        .map(ReviewItem::unit)
        .collect(Collectors.toSet());
  }

  int place() {
    return place;
  }

  public ReviewId id() {
    return new ReviewId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public LearnerId learner() {
    return new LearnerId(learnerId);
  }
}
