package org.declic.web.mediator;

import java.util.Optional;
import org.declic.scheduling.walkin.TicketRow;

/**
 * A ticket on the board.
 *
 * @param since how long it has waited
 * @param estimate how long it will wait, about; empty once it is called
 * @param mine whoever looks has called it
 */
public record DeskLine(
    TicketRow ticket,
    String need,
    String icon,
    String since,
    String estimate,
    boolean mine,
    Optional<Way> way) {

  /** What one tap does. */
  public record Way(String act, String icon, String text) {}

  public String id() {
    return ticket.id();
  }

  public int number() {
    return ticket.number();
  }

  public boolean hasWay() {
    return way.isPresent();
  }

  public Way tap() {
    return way.orElseThrow();
  }
}
