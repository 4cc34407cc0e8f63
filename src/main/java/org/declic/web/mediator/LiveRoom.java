package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declic.identity.CardUse;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.LearningQueries;
import org.declic.learning.StudyingRow;
import org.declic.learning.help.HelpRow;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView.State;
import org.declic.web.mediator.SessionView.UnitLine;

/**
 * Who is in the room and what each is doing. Rule: whoever has a seat and was noted present, or
 * whose card was used since shortly before the beginning, is in the room.
 */
@RequestScoped
public class LiveRoom {
  private static final Duration BEFORE = Duration.ofMinutes(20);

  @Inject AttendanceQueries attendance;
  @Inject LearnerQueries learners;
  @Inject LearningQueries learning;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  /** Everybody with a seat, and the tiles of those who are there. */
  public record Room(List<PersonRow> seated, List<LiveTile> tiles) {}

  /** A card used from here on is that of somebody who came: the session may be opened early. */
  static Instant since(SessionRow session, Instant now) {
    boolean early = session.isOpen() && session.startsAt().isAfter(now);
    return (early ? now : session.startsAt()).minus(BEFORE);
  }

  public Room of(SiteId site, SessionRow session) {
    List<PersonRow> seated = attendance.people(site, session.sessionId());
    List<LearnerId> ids = seated.stream().map(PersonRow::learner).toList();
    Instant since = since(session, times.now());
    Map<LearnerId, CardUse> cards = learners.cardUse(site, ids, since);
    Map<LearnerId, StudyingRow> studying =
        learning.now(site, ids).stream()
            .filter(row -> !row.lastActionAt().isBefore(since))
            .collect(Collectors.toMap(StudyingRow::learner, Function.identity(), (a, b) -> a));
    List<LiveTile> tiles =
        seated.stream()
            .filter(
                row ->
                    row.isHere()
                        || cards.containsKey(row.learner())
                        || studying.containsKey(row.learner()))
            .map(
                row ->
                    tile(
                        row,
                        Optional.ofNullable(studying.get(row.learner())),
                        Optional.ofNullable(cards.get(row.learner())).flatMap(CardUse::leftAt),
                        session))
            .toList();
    return new Room(seated, tiles);
  }

  private LiveTile tile(
      PersonRow row, Optional<StudyingRow> studying, Optional<Instant> left, SessionRow session) {
    Need need = Need.of(studying, left.isPresent());
    Instant since =
        need == Need.LEFT
            ? left.orElseThrow()
            : studying.map(Need::since).orElse(session.startsAt());
    Optional<HelpRow> help = studying.flatMap(StudyingRow::help);
    UnitLine unit = studying.map(now -> views.line(now.unit().id())).orElse(null);
    return new LiveTile(
        row.id(),
        row.nickname(),
        SignedInPerson.pictureUrl(row.picture()),
        need,
        since,
        state(need, since, help),
        unit == null ? 0 : unit.module(),
        studying.map(now -> step(unit, now)).orElse(""),
        studying.map(this::last).orElse(""),
        help.map(hand -> hand.id().value()).orElse(""),
        help.flatMap(HelpRow::takenBy).orElse(""));
  }

  private State state(Need need, Instant since, Optional<HelpRow> help) {
    String waited = times.length(Duration.between(since, times.now()));
    String text =
        switch (need) {
          case HELPED -> helper(help);
          case STUCK -> words.say("mediator_live.state.STUCK", waited);
          case LEFT -> words.say("mediator_live.state.LEFT", times.at(since));
          default -> words.say("mediator_live.state." + need.name());
        };
    return new State(need.tone(), need.icon(), text);
  }

  private String helper(Optional<HelpRow> help) {
    String name = help.flatMap(HelpRow::takenBy).orElse("");
    return name.equals(person.present().displayName())
        ? words.say("mediator_live.help_you")
        : words.say("mediator_live.help_taken", name);
  }

  private String step(UnitLine unit, StudyingRow now) {
    return words.say("mediator_live.step", unit.label(), now.stepNumber(), now.stepCount());
  }

  /** « Attend depuis 2 min. A demandé un indice. » */
  private String last(StudyingRow now) {
    String action = Times.capital(words.of(now.lastAction()));
    Duration ago = Duration.between(now.lastActionAt(), times.now());
    String fact =
        ago.toMinutes() < 1
            ? words.say("mediator_live.just_now", action)
            : words.say("mediator_live.ago", action, times.length(ago));
    return now.help()
        .filter(help -> !help.isTaken())
        .map(help -> waits(Duration.between(help.askedAt(), times.now())) + " " + fact)
        .orElse(fact);
  }

  private String waits(Duration waited) {
    return waited.toMinutes() < 1
        ? words.say("mediator_live.waits_now")
        : words.say("mediator_live.waits", times.length(waited));
  }
}
