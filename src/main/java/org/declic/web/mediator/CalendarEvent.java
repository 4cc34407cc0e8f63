package org.declic.web.mediator;

import java.util.Optional;
import org.declic.web.calendar.Lanes.Lane;

/**
 * A session where it stands on the planning.
 *
 * @param code « M2 U5 », or empty outside the modules
 * @param title the subject, or the kind
 * @param people who leads it
 * @param mark the conflict it is in, in one word
 */
public record CalendarEvent(
    SessionView session,
    Lane lane,
    String code,
    String title,
    String people,
    Optional<Mark> mark,
    boolean movable,
    boolean opened) {

  /** Icon and word of a conflict. */
  public record Mark(String icon, String text) {}

  private static final int STEP = 5;
  private static final int MOST_LANES = 6;

  public String id() {
    return session.id();
  }

  public long version() {
    return session.row().version();
  }

  public String date() {
    return session.row().date().toString();
  }

  public String from() {
    return session.row().start().toString();
  }

  public String to() {
    return session.row().end().toString();
  }

  public String kind() {
    return session.kind();
  }

  /** What the style sheet places it with: hour, minute, length and lane, each a class. */
  public String look() {
    int start = session.row().start().toSecondOfDay() / 60 / STEP * STEP;
    int length = session.row().end().toSecondOfDay() / 60 - start;
    int rounded = Math.max(STEP, length / STEP * STEP);
    StringBuilder classes = new StringBuilder("ev");
    classes.append(" at-h").append(start / 60).append(" at-m").append(start % 60);
    classes.append(" for-h").append(rounded / 60).append(" for-m").append(rounded % 60);
    classes.append(" lane-").append(Math.min(lane.number(), MOST_LANES - 1));
    classes.append(" of-").append(Math.min(lane.of(), MOST_LANES));
    if (session.hasModule()) {
      classes.append(" m").append(session.module());
    }
    if (mark.isPresent()) {
      classes.append(" wrong");
    }
    if (session.isCancelled()) {
      classes.append(" off");
    }
    if (session.isClosed()) {
      classes.append(" past");
    }
    if (opened) {
      classes.append(" chosen");
    }
    return classes.toString();
  }

  public boolean marked() {
    return mark.isPresent();
  }

  public String markIcon() {
    return mark.map(Mark::icon).orElse("");
  }

  public String markText() {
    return mark.map(Mark::text).orElse("");
  }
}
