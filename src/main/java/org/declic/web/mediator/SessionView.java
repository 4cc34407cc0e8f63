package org.declic.web.mediator;

import java.util.List;
import org.declic.scheduling.SessionRow;

/**
 * A session in words.
 *
 * @param module number of the module, 0 when it is about none
 * @param guest « avec » the one person of an individual session
 * @param subject unit and title, or the subject in words, or the kind
 */
public record SessionView(
    SessionRow row,
    String kind,
    int module,
    String unit,
    String subject,
    String day,
    String hours,
    String start,
    String with,
    String guest,
    String seats,
    State state,
    List<UnitLine> units) {

  /** State = tone + icon + words. */
  public record State(String tone, String icon, String text) {}

  /** A unit of the session. */
  public record UnitLine(String id, int module, int number, String label, String title) {}

  /** What a line of a list says beside the kind; nothing when the kind says it all. */
  public String topic() {
    String about = subject.equals(kind) ? "" : subject;
    if (row.guest().isEmpty()) {
      return about;
    }
    return about.isEmpty() ? guest : about + ", " + guest;
  }

  public String id() {
    return row.id();
  }

  public String room() {
    return row.room();
  }

  public boolean hasModule() {
    return module > 0;
  }

  public boolean isOpen() {
    return row.isOpen();
  }

  public boolean isPlanned() {
    return row.isPlanned();
  }

  public boolean isClosed() {
    return row.isClosed();
  }

  public boolean isCancelled() {
    return row.isCancelled();
  }

  public boolean isEnrolled() {
    return row.kind().isEnrolled();
  }

  public boolean isGroup() {
    return row.kind().isGroup();
  }
}
