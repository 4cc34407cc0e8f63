package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.learning.LearningQueries;
import org.declic.learning.NextUnit;
import org.declic.learning.PathRow;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.web.LanguageChoice;
import org.declic.web.SessionCard;
import org.declic.web.SessionCards;

/**
 * Sessions somebody could take next. Free ones first; of these, the one about the unit they learn
 * next, then its module, then other workshops, then the rest; the earliest of equals.
 */
@RequestScoped
public class FittingSessions {
  private static final Duration AHEAD = Duration.ofDays(21);
  private static final int MOST_READ = 200;

  @Inject SessionQueries sessions;
  @Inject LearningQueries learning;
  @Inject LanguageChoice language;
  @Inject SessionCards cards;
  @Inject OwnDates dates;
  @Inject Clock clock;

  List<SessionCard> of(Actor actor, int most) {
    Instant now = clock.instant();
    Optional<LearningUnit> next = next(actor);
    List<SessionRow> own = dates.getAll().stream().map(date -> date.session().row()).toList();
    Set<String> mine = own.stream().map(SessionRow::id).collect(Collectors.toSet());
    return sessions
        .list(actor.site(), Optional.empty(), now, now.plus(AHEAD), 0, MOST_READ)
        .stream()
        .filter(row -> row.isPlanned() && row.kind().isEnrolled() && row.startsAt().isAfter(now))
        .filter(row -> row.kind().isGroup() || row.free() > 0)
        .filter(row -> !mine.contains(row.id()) && own.stream().noneMatch(row::overlaps))
        .sorted(
            Comparator.comparing(SessionRow::isFull)
                .thenComparing(row -> rank(row, next))
                .thenComparing(SessionRow::startsAt))
        .limit(most)
        .map(cards::of)
        .toList();
  }

  private Optional<LearningUnit> next(Actor actor) {
    PathRow path = learning.path(actor.site(), actor.learner(), language.get());
    return path.now()
        .map(PathRow.Place::unit)
        .or(() -> path.advised().map(NextUnit.Suggestion::unit));
  }

  private static int rank(SessionRow row, Optional<LearningUnit> next) {
    if (next.filter(unit -> row.units().contains(unit.id())).isPresent()) {
      return 0;
    }
    if (next.filter(unit -> row.units().stream().anyMatch(id -> sameModule(id, unit)))
        .isPresent()) {
      return 1;
    }
    return row.kind() == ActivityKind.WORKSHOP ? 2 : 3;
  }

  private static boolean sameModule(UnitId id, LearningUnit unit) {
    return id.value().startsWith(unit.module().value() + "-");
  }
}
