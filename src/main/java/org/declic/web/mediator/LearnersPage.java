package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerQueries;
import org.declic.learning.LearningQueries;
import org.declic.learning.RecentRow;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** Everybody with a card, last seen first; found by nickname or card code. */
@Named("mediatorLearners")
@RequestScoped
public class LearnersPage {
  private static final int PAGE = 20;

  @Inject SignedInPerson person;
  @Inject LearnerQueries learners;
  @Inject LearningQueries learning;
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private String search;
  private int from;
  private long total;
  private List<Line> lines = List.of();

  /** One person of the list. */
  public record Line(LearnerFace face, String pictureUrl, String doing, String when) {}

  public void open() {
    Actor actor = person.present();
    search = posted.value("q").strip();
    from = Math.max(0, number(posted.value("from")));
    total = learners.count(actor.site());
    List<LearnerFace> faces =
        search.isEmpty()
            ? learners.page(actor.site(), from, PAGE)
            : learners.search(actor.site(), search, PAGE);
    Map<String, RecentRow> recent =
        learning.recent(actor.site(), faces.stream().map(LearnerFace::id).toList());
    lines = faces.stream().map(face -> line(face, recent.get(face.id()))).toList();
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  private Line line(LearnerFace face, RecentRow row) {
    String picture = SignedInPerson.pictureUrl(face.picture());
    if (row == null) {
      return new Line(face, picture, words.say("mediator_learners.none"), "");
    }
    String unit =
        pathway
            .current()
            .unit(new UnitId(row.unit()), language.get())
            .map(LearningUnit::shortTitle)
            .orElse(row.unit());
    String doing =
        words.say(row.finished() ? "mediator_learners.done" : "mediator_learners.doing", unit);
    return new Line(face, picture, doing, times.date(row.at()));
  }

  public List<Line> getLines() {
    return lines;
  }

  public String getSearch() {
    return search;
  }

  public boolean isBeginning() {
    return total == 0;
  }

  /** « 20 personnes sur 62 affichées ». */
  public String getShown() {
    return search.isEmpty()
        ? words.say("mediator_learners.shown", from + lines.size(), total)
        : words.say("mediator_learners.found", lines.size());
  }

  public boolean isMore() {
    return search.isEmpty() && from + PAGE < total;
  }

  public int getNextFrom() {
    return from + PAGE;
  }

  public boolean isLess() {
    return search.isEmpty() && from > 0;
  }

  public int getPreviousFrom() {
    return Math.max(0, from - PAGE);
  }
}
