package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declic.identity.Actor;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** When and where the learner is expected next; {@code nextSession} in pages. */
@Named("nextSession")
@RequestScoped
public class NextSession {
  @Inject SignedInPerson person;
  @Inject SessionQueries sessions;
  @Inject Words words;
  @Inject Times times;
  @Inject Clock clock;

  private Optional<SessionRow> found;

  private Optional<SessionRow> find() {
    if (found == null) {
      found =
          person
              .get()
              .filter(actor -> actor.kind() == Actor.Kind.LEARNER)
              .flatMap(actor -> sessions.next(actor.learner(), clock.instant()));
    }
    return found;
  }

  public boolean isPlanned() {
    return find().isPresent();
  }

  public String getWhen() {
    return find()
        .map(session -> times.title(session.date()) + ", " + times.clock(session.start()))
        .orElse("");
  }

  public String getWhere() {
    return find().map(this::where).orElse("");
  }

  private String where(SessionRow session) {
    String who =
        session.mediators().stream()
            .map(leader -> leader.name().split(" ")[0])
            .collect(Collectors.joining(", "));
    return who.isEmpty()
        ? session.room()
        : words.say("learner_home.session.where", session.room(), who);
  }
}
