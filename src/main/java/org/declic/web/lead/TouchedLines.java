package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.replacement.Answer;
import org.declic.assignment.replacement.RepairKind;
import org.declic.assignment.replacement.RepairQueries.Touched;
import org.declic.assignment.replacement.RepairRow;
import org.declic.assignment.replacement.RequestRow;
import org.declic.scheduling.SessionRow;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView;
import org.declic.web.mediator.SessionViews;

/** The sessions of an absence and what was done for them, in words. */
@RequestScoped
public class TouchedLines {
  @Inject SessionViews views;
  @Inject Times times;
  @Inject Words words;

  /** A session at the left, settled or to decide. */
  public record Line(
      SessionView session, String when, String people, State state, boolean chosen) {}

  /** State = tone + icon + words. */
  public record State(String tone, String icon, String text) {}

  /** A colleague who was asked, and what came of it. */
  public record AskedLine(String id, State state, String text, boolean open) {}

  List<Line> of(List<Touched> touched, String chosen) {
    return touched.stream()
        .map(
            one -> {
              SessionRow row = one.session();
              return new Line(
                  views.of(row),
                  words.say("lead_absence.when", Times.capital(shortDay(row.date())), row.start()),
                  words.say("lead_absence.booked", row.booked()),
                  state(one),
                  row.id().equals(chosen));
            })
        .toList();
  }

  /** « Demain », « Mar. 24 ». */
  private String shortDay(LocalDate day) {
    boolean near = Math.abs(ChronoUnit.DAYS.between(times.today(), day)) <= 1;
    return near
        ? times.near(day)
        : DateTimeFormatter.ofPattern(first(day) ? "EEE 1'er'" : "EEE d", words.locale())
            .format(day)
            .replace(' ', '\u00a0');
  }

  private boolean first(LocalDate day) {
    return day.getDayOfMonth() == 1 && words.locale().getLanguage().equals("fr");
  }

  private State state(Touched one) {
    if (one.toDecide(times.now())) {
      return new State("caution", "clock", words.say("lead_absence.state.open"));
    }
    if (one.session().isCancelled()) {
      return new State("neutral", "x", words.of(one.session().state()));
    }
    return one.repair()
        .map(repair -> new State("success", "circle-check", settled(one.session(), repair)))
        .orElseGet(() -> new State("neutral", "check", words.say("lead_absence.state.over")));
  }

  private String settled(SessionRow session, RepairRow repair) {
    return switch (repair.kind()) {
      case REPLACED -> repair.replacedBy();
      case ALONE ->
          session.mediators().stream().findFirst().map(leader -> leader.name()).orElse("");
      case MOVED -> words.say("lead_absence.state.moved");
    };
  }

  List<AskedLine> asked(List<RequestRow> requests) {
    return requests.stream().map(this::asked).toList();
  }

  private AskedLine asked(RequestRow request) {
    Answer answer = request.answer(times.now());
    State state =
        switch (answer) {
          case OPEN -> new State("action", "send", words.of(answer));
          case ACCEPTED -> new State("success", "circle-check", words.of(answer));
          case DECLINED -> new State("caution", "x", words.of(answer));
          case WITHDRAWN -> new State("neutral", "arrow-back-up", words.of(answer));
          case LAPSED -> new State("caution", "hourglass", words.of(answer));
        };
    String key = answer == Answer.OPEN ? "lead_absence.asked_open" : "lead_absence.asked";
    return new AskedLine(
        request.id(),
        state,
        words.say(key, request.asked(), day(request), times.at(request.until())),
        answer == Answer.OPEN);
  }

  private String day(RequestRow request) {
    return times.near(request.until().atZone(times.zone()).toLocalDate());
  }

  /** Empty when nothing was decided. */
  String decision(Touched one) {
    if (one.session().isCancelled()) {
      return words.say("lead_absence.decision.CANCELLED", one.session().line().cancelReason());
    }
    return one.repair()
        .map(
            repair ->
                words.say(
                    "lead_absence.decision." + repair.kind().name(),
                    repair.kind() == RepairKind.MOVED
                        ? times.day(repair.date())
                        : settled(one.session(), repair),
                    repair.start(),
                    repair.decidedBy()))
        .orElse("");
  }

  /** Only before it begins, and while it is as the decision made it. */
  Optional<String> undoable(Touched one) {
    return one.repair()
        .filter(repair -> one.session().isPlanned())
        .filter(repair -> one.session().startsAt().isAfter(times.now()))
        .filter(repair -> repair.date().equals(one.session().date()))
        .filter(repair -> repair.start().equals(one.session().start()))
        .map(RepairRow::id);
  }
}
