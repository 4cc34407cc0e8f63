package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.content.LearningUnit;
import org.declic.content.Pathway;
import org.declic.content.PublishedPathway;
import org.declic.content.Skill;
import org.declic.content.SkillId;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerFiles;
import org.declic.identity.LearnerId;
import org.declic.learning.LearningQueries;
import org.declic.learning.NextUnit;
import org.declic.portfolio.EvidenceRow;
import org.declic.portfolio.PortfolioQueries;
import org.declic.portfolio.SkillLevel;
import org.declic.portfolio.StandingRow;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** A learner's file: the next useful thing and why, each skill on its ladder, what shows it. */
@Named("mediatorLearner")
@RequestScoped
public class LearnerPage {
  private static final int EVIDENCE_SHOWN = 12;

  @Inject SignedInPerson person;
  @Inject LearnerFiles files;
  @Inject LearningQueries learning;
  @Inject PortfolioQueries portfolio;
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private LearnerFace face;
  private Optional<NextUnit.Suggestion> advised = Optional.empty();
  private List<Ladder> ladders = new ArrayList<>();
  private List<Line> evidence = List.of();

  /** One skill on its ladder of five. */
  public record Ladder(String sentence, SkillLevel level, String words, String since) {}

  /** One piece of evidence; {@code counts} towards a level or not. */
  public record Line(String what, String how, String when, boolean counts) {}

  public void open() {
    Actor actor = person.present();
    LearnerId id = new LearnerId(posted.value("id"));
    face = files.read(actor, id, posted.source());
    advised = learning.path(actor.site(), id, language.get()).advised();
    Pathway current = pathway.current();
    Map<SkillId, StandingRow> standings = portfolio.standings(actor.site(), id);
    for (Skill skill : current.skills(language.get())) {
      ladders.add(ladder(skill, standings.get(skill.id())));
    }
    evidence =
        portfolio.evidence(actor.site(), id, EVIDENCE_SHOWN).stream().map(this::line).toList();
  }

  private Ladder ladder(Skill skill, StandingRow standing) {
    SkillLevel level = standing == null ? SkillLevel.NOT_SEEN : standing.level();
    String since = standing == null ? "" : times.date(standing.reachedAt());
    return new Ladder(skill.sentence(), level, levelWords(level), since);
  }

  /** The short words of a staff ladder. */
  public String levelWords(SkillLevel level) {
    return words.say("mediator_learner.level." + level.name());
  }

  private Line line(EvidenceRow row) {
    String unit =
        pathway
            .current()
            .unit(new UnitId(row.unit()), language.get())
            .map(LearningUnit::shortTitle)
            .orElse(row.unit());
    return new Line(
        words.say("mediator_learner.source." + row.source().name(), unit),
        words.say("mediator_learner.result." + row.result().name()),
        times.date(row.at()),
        row.counts());
  }

  public LearnerFace getFace() {
    return face;
  }

  public String getPictureUrl() {
    return SignedInPerson.pictureUrl(face.picture());
  }

  public boolean isAdvised() {
    return advised.isPresent();
  }

  public String getAdvice() {
    return advised.map(next -> next.unit().title()).orElse("");
  }

  public String getReason() {
    return advised
        .map(next -> words.say("mediator_learner.reason." + next.reason().name()))
        .orElse("");
  }

  /** The five steps of a ladder. */
  public List<SkillLevel> getLevels() {
    return List.of(SkillLevel.values());
  }

  public List<Ladder> getLadders() {
    return ladders;
  }

  public List<Line> getEvidence() {
    return evidence;
  }

  public boolean isJustObserved() {
    return posted.value("observed").equals("yes");
  }
}
