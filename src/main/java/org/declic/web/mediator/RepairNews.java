package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.declic.assignment.AbsenceQueries;
import org.declic.assignment.DayPart;
import org.declic.assignment.TeamAbsence;
import org.declic.assignment.replacement.RepairQueries;
import org.declic.assignment.replacement.RequestRow;
import org.declic.identity.Actor;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** What a day begins with when somebody is away: who asks me, and, for a lead, who is missing. */
@Named("repairNews")
@RequestScoped
public class RepairNews {
  @Inject RepairQueries repairs;
  @Inject AbsenceQueries absences;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  private List<Asked> asked;
  private List<TeamAbsence> away;
  private int toDecide = -1;

  /** A request that waits for my answer. */
  public record Asked(String id, String text, String until) {}

  public List<Asked> getAsked() {
    if (asked == null) {
      Actor actor = person.present();
      asked = repairs.waitingFor(actor.account(), times.now()).stream().map(this::asked).toList();
    }
    return asked;
  }

  private Asked asked(RequestRow row) {
    SessionView session = views.of(sessions.head(row.site(), new SessionId(row.sessionId())));
    return new Asked(
        row.id(),
        words.say(
            "repair_news.asked",
            row.absent(),
            times.near(session.row().date()),
            session.row().start(),
            session.subject()),
        words.say(
            "mediator_request.until",
            times.near(row.until().atZone(times.zone()).toLocalDate()),
            times.at(row.until())));
  }

  /** Away at some time of today; only for who leads the site. */
  private List<TeamAbsence> away() {
    if (away == null) {
      away =
          person.isLead()
              ? absences.ahead(person.present().site(), times.now()).stream()
                  .filter(
                      row ->
                          row.touches(
                              times.startOf(times.today()),
                              times.startOf(times.today().plusDays(1))))
                  .toList()
              : List.of();
    }
    return away;
  }

  public int getToDecide() {
    if (toDecide < 0) {
      toDecide = person.isLead() ? repairs.toDecide(person.present().site(), times.now()) : 0;
    }
    return toDecide;
  }

  public boolean isSomething() {
    return !away().isEmpty() || getToDecide() > 0;
  }

  /** « Absents aujourd’hui : Nadia T., Sophie L. (après-midi) ». */
  public String getWho() {
    return away().isEmpty()
        ? words.say("repair_news.nobody_today")
        : words.say(
            "repair_news.away",
            away().stream().map(this::name).distinct().collect(Collectors.joining(", ")));
  }

  private String name(TeamAbsence row) {
    return row.part() == DayPart.WHOLE || !row.isOneDay()
        ? row.name()
        : words.say(
            "repair_news.part", row.name(), words.of(row.part()).toLowerCase(words.locale()));
  }

  /** The absence itself when only one is to be settled. */
  public String getAddress() {
    return "/lead/absences.xhtml";
  }

  public DayPart[] getParts() {
    return DayPart.values();
  }
}
