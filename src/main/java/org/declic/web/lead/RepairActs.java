package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.AbsenceCalendar;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.replacement.RepairDesk;
import org.declic.assignment.replacement.RepairId;
import org.declic.assignment.replacement.ReplacementDesk;
import org.declic.assignment.replacement.ReplacementRequestId;
import org.declic.assignment.replacement.When;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;
import org.declic.web.Posted;
import org.declic.web.mediator.SessionForm;

/** The buttons of « Réparer une absence ». */
@RequestScoped
public class RepairActs {
  static final Set<String> DONE = Set.of("asked", "withdrawn", "alone", "moved", "undone", "noted");

  @Inject ReplacementDesk desk;
  @Inject RepairDesk repairs;
  @Inject AbsenceCalendar calendar;
  @Inject Posted posted;

  /**
   * @return where to go now
   * @throws Refusal with the sentence of what stands in the way
   */
  String carryOut(Actor lead, AbsenceId absence) {
    RequestId request = posted.requestId();
    if (posted.act().equals("take-back")) {
      calendar.takeBackOf(request, lead, absence);
      return "/lead/absences.xhtml?done=taken_back";
    }
    SessionId session = new SessionId(posted.value("session"));
    String done =
        switch (posted.act()) {
          case "ask" -> {
            desk.ask(request, lead, ask(absence, session));
            yield "asked";
          }
          case "withdraw" -> {
            desk.withdraw(request, lead, new ReplacementRequestId(posted.value("request")));
            yield "withdrawn";
          }
          case "alone" -> {
            repairs.leaveToOthers(request, lead, absence, session, posted.value("proposed"));
            yield "alone";
          }
          case "move" -> {
            repairs.move(
                request, lead, absence, session, when(), instead(), posted.value("proposed"));
            yield "moved";
          }
          case "undo" -> {
            repairs.undo(request, lead, new RepairId(posted.value("repair")));
            yield "undone";
          }
          default -> throw new UnknownThing("act");
        };
    return "/lead/absence.xhtml?id="
        + absence.value()
        + "&session="
        + session.value()
        + "&done="
        + done;
  }

  private ReplacementDesk.Ask ask(AbsenceId absence, SessionId session) {
    return new ReplacementDesk.Ask(
        absence,
        session,
        new AccountId(posted.value("to")),
        posted.value("message").replace("\r\n", "\n"),
        posted.value("meant").equals("true"),
        posted.value("proposed"));
  }

  private Optional<AccountId> instead() {
    return Optional.of(posted.value("to")).filter(id -> !id.isEmpty()).map(AccountId::new);
  }

  private When when() {
    try {
      return new When(
          SessionForm.readDate(posted.value("date")).orElseThrow(() -> new UnknownThing("date")),
          LocalTime.parse(posted.value("start")),
          LocalTime.parse(posted.value("end")));
    } catch (DateTimeParseException none) {
      throw new UnknownThing("date");
    }
  }
}
