package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.identity.Actor;
import org.declic.scheduling.walkin.Board;
import org.declic.scheduling.walkin.TicketId;
import org.declic.scheduling.walkin.TicketRow;
import org.declic.scheduling.walkin.WalkInQueries;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.WaitWords;

/** A ticket on paper. */
@Named("mediatorTicket")
@RequestScoped
public class TicketPage {
  @Inject WalkInQueries walkIns;
  @Inject WaitWords waits;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;

  private TicketRow ticket;
  private String estimate = "";

  public void open() {
    Actor actor = person.present();
    ticket = walkIns.ticket(actor.site(), new TicketId(posted.value("id")));
    Board board = walkIns.board(actor.site());
    List<String> ids = board.waiting().stream().map(TicketRow::id).toList();
    int place = ids.indexOf(ticket.id());
    if (place >= 0) {
      estimate = waits.of(board.wait(place));
    }
  }

  public TicketRow getTicket() {
    return ticket;
  }

  /** When it was taken: « mardi 24 novembre, 10 h 42 ». */
  public String getDay() {
    return times.day(ticket.takenAt().atZone(times.zone()).toLocalDate())
        + ", "
        + times.at(ticket.takenAt());
  }

  /** How long, about; empty once it is called. */
  public String getEstimate() {
    return estimate;
  }
}
