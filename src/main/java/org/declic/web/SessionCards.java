package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.declic.content.LearningUnit;
import org.declic.content.PublishedPathway;
import org.declic.scheduling.SessionRow;

/** Puts sessions into words for those who may come, signed in or not. */
@RequestScoped
public class SessionCards {
  @Inject Words words;
  @Inject Times times;
  @Inject LanguageChoice language;
  @Inject PublishedPathway pathway;

  public List<SessionCard> of(List<SessionRow> rows) {
    return rows.stream().map(this::of).toList();
  }

  public SessionCard of(SessionRow row) {
    String kind = words.of(row.kind());
    String title = title(row, kind);
    boolean open = !row.kind().isEnrolled();
    return new SessionCard(
        row,
        title,
        title.equals(kind) ? "" : kind,
        times.title(row.date()),
        times.clock(row.start()),
        times.range(row.start(), row.end()),
        where(row),
        seats(row),
        open ? "advice" : row.isFull() ? "todo" : "done",
        open ? "login" : row.isFull() ? "hourglass" : "circle-check");
  }

  private String title(SessionRow row, String kind) {
    if (!row.subject().isEmpty()) {
      return row.subject();
    }
    String titles =
        row.units().stream()
            .flatMap(id -> pathway.current().unit(id, language.get()).stream())
            .map(LearningUnit::title)
            .collect(Collectors.joining(" · "));
    return titles.isEmpty() ? kind : titles;
  }

  /** « Salle Ada, avec Karim ». */
  private String where(SessionRow row) {
    String who =
        row.mediators().stream()
            .map(leader -> leader.name().split(" ")[0])
            .collect(Collectors.joining(", "));
    return who.isEmpty() ? row.room() : words.say("learner_home.session.where", row.room(), who);
  }

  private String seats(SessionRow row) {
    if (!row.kind().isEnrolled()) {
      return words.say("seats.open_door");
    }
    if (!row.isFull()) {
      return words.say("seats.free", row.free());
    }
    return words.say(row.kind().isGroup() ? "seats.full" : "seats.taken");
  }
}
