package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;

/** Putting a session on the calendar; dates and people are proposed, everything can be changed. */
@Named("mediatorSessionNew")
@RequestScoped
public class SessionNewPage extends SessionFormPage {

  public void open() {
    if (!posted.is()) {
      show(proposal());
      return;
    }
    show(SessionForm.of(posted, allPartners()));
    if (isOnlyChecked()) {
      return;
    }
    try {
      String id = planning.plan(posted.requestId(), actor(), getForm().read(getRooms()));
      posted.redirect("/mediator/session.xhtml?id=" + id + "&done=planned");
    } catch (Refusal refusal) {
      refuse(refusal);
    }
  }

  private SessionForm proposal() {
    String asked = posted.value("date");
    String date = SessionForm.readDate(asked).orElse(times.today()).toString();
    return new SessionForm(
        ActivityKind.WORKSHOP.name(),
        "",
        List.of(),
        date,
        nextHalfHour().toString(),
        "",
        room(),
        "",
        Set.of(actor().id()),
        SessionExtras.usual());
  }

  /** A room for workshops when there is one. */
  private String room() {
    return getRooms().stream()
        .min(Comparator.comparing(room -> room.use() != RoomUse.WORKSHOP))
        .map(RoomRow::id)
        .orElse("");
  }

  /** People plan a session that begins soon, or type another hour. */
  private LocalTime nextHalfHour() {
    LocalTime now = times.now().atZone(times.zone()).toLocalTime();
    LocalTime half = now.withMinute(now.getMinute() < 30 ? 30 : 0).withSecond(0).withNano(0);
    LocalTime next = now.getMinute() < 30 ? half : half.plusHours(1);
    boolean late = next.isBefore(now) || next.isAfter(LocalTime.of(21, 0));
    return late || next.isBefore(LocalTime.of(7, 0)) ? LocalTime.of(9, 30) : next;
  }
}
