package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.Obstacle;
import org.declic.scheduling.PlanPreview;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.scheduling.room.RoomRow;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** What stands in the way of a form, in words, before it is saved. */
@RequestScoped
public class PlanChecks {
  @Inject SessionPlanning planning;
  @Inject AttendanceQueries attendance;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  /**
   * @param lines firm ones first
   * @param seats how many are offered and why, or empty
   * @param rule what is usual for the kind of activity
   * @param affected who has a seat and would be told; empty when nothing changes for them
   */
  public record Result(List<Line> lines, String seats, String rule, String affected) {

    /** The same, said as something to know instead of something wrong. */
    Result calm() {
      return new Result(
          lines.stream()
              .map(
                  line ->
                      line.tone.equals("error")
                          ? new Line("neutral", "info-circle", line.text)
                          : line)
              .toList(),
          seats,
          rule,
          affected);
    }

    public boolean isFree() {
      return lines.isEmpty();
    }
  }

  /** Tone, icon and sentence. */
  public record Line(String tone, String icon, String text) {}

  Result of(Optional<SessionId> changed, SessionForm form, List<RoomRow> rooms) {
    try {
      SessionPlan plan = form.readSoFar(rooms);
      Actor actor = person.present();
      PlanPreview preview = planning.preview(actor, changed, plan, words.locale());
      List<Line> lines = new ArrayList<>(lines(preview.obstacles()));
      int tooMany = preview.booked() - preview.capacity().seats();
      if (tooMany > 0 && plan.kind().isEnrolled()) {
        lines.add(new Line("caution", "users", words.say("planning.too_few", tooMany)));
      }
      return new Result(
          lines,
          seats(plan, preview),
          rule(plan.kind()),
          changed.filter(id -> preview.moved()).map(id -> affected(actor, id)).orElse(""));
    } catch (Refusal missing) {
      return new Result(List.of(new Line("neutral", "info-circle", words.of(missing))), "", "", "");
    }
  }

  private Line line(Obstacle obstacle) {
    return obstacle.firm()
        ? new Line("error", "alert-triangle", words.of(obstacle.sentence()))
        : new Line("caution", "info-circle", words.of(obstacle.sentence()));
  }

  List<Line> lines(List<Obstacle> obstacles) {
    List<Line> lines = new ArrayList<>();
    obstacles.stream().filter(Obstacle::firm).map(this::line).forEach(lines::add);
    obstacles.stream().filter(obstacle -> !obstacle.firm()).map(this::line).forEach(lines::add);
    return lines;
  }

  /** « D’habitude : 2 h, un poste chacun … ». */
  private String rule(ActivityKind kind) {
    String length = times.length(kind.usualLength());
    if (!kind.isEnrolled()) {
      return words.say("planning.rule_counted", length);
    }
    if (!kind.isGroup()) {
      return words.say("planning.rule_single", length);
    }
    return words.say(
        kind.usesWorkstations() ? "planning.rule_workstations" : "planning.rule_group",
        length,
        kind.peoplePerMediator());
  }

  private String seats(SessionPlan plan, PlanPreview preview) {
    if (!plan.kind().isEnrolled() || !plan.kind().isGroup()) {
      return "";
    }
    return preview
        .capacity()
        .lowered()
        .map(words::of)
        .orElseGet(() -> words.say("planning.seats", preview.capacity().seats()));
  }

  private String affected(Actor actor, SessionId id) {
    List<PersonRow> people = attendance.people(actor.site(), id);
    String names = people.stream().map(PersonRow::nickname).collect(Collectors.joining(", "));
    return people.isEmpty() ? "" : words.say("planning.affected", people.size(), names);
  }
}
