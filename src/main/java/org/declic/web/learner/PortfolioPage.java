package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.declic.identity.Actor;
import org.declic.identity.organisation.Sites;
import org.declic.portfolio.PortfolioQueries;
import org.declic.portfolio.SkillLevel;
import org.declic.portfolio.SkillRow;
import org.declic.web.LanguageChoice;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** « Ce que je sais faire »: each sentence with its level and what shows it. */
@Named("learnerPortfolio")
@RequestScoped
public class PortfolioPage {
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject PortfolioQueries portfolio;
  @Inject Sites sites;
  @Inject Words words;
  @Inject Times times;

  private List<SkillRow> rows;

  public void open() {
    Actor actor = person.present();
    rows = portfolio.list(actor.site(), actor.learner(), language.get());
  }

  public List<SkillRow> getRows() {
    return rows;
  }

  public boolean isNothing() {
    return rows.isEmpty();
  }

  /** What can be won next; null when nothing can. */
  public SkillRow.Line getNext() {
    return portfolio.nextToWin(rows).orElse(null);
  }

  /** What wins it, in one sentence. */
  public String getHow() {
    return portfolio
        .nextToWin(rows)
        .map(
            line ->
                line.level() == SkillLevel.UNAIDED
                    ? words.say("learner_portfolio.how.life")
                    : words.say("learner_portfolio.how.unaided"))
        .orElse("");
  }

  public String levelWords(SkillLevel level) {
    return words.say("common.level." + level.bars());
  }

  /** « 2 exercices réussis, dont 1 sans aide · vu par un médiateur ». */
  public String shown(SkillRow.ShownBy by) {
    List<String> parts = new ArrayList<>();
    if (by.observations() > 0) {
      parts.add(words.say("learner_portfolio.shown.observed", by.observations()));
    }
    if (by.exercises() > 0) {
      parts.add(
          words.say("learner_portfolio.shown.exercises", by.exercises(), by.unaidedExercises()));
    }
    if (parts.isEmpty() && by.answers() > 0) {
      parts.add(words.say("learner_portfolio.shown.answers", by.answers()));
    }
    return parts.isEmpty() ? words.say("learner_portfolio.shown.tried") : String.join(" · ", parts);
  }

  public String getToday() {
    return times.fullDay(times.today());
  }

  public String getSiteName() {
    return sites.facts(person.present().site()).name();
  }
}
