package org.declic.scheduling;

import java.time.Duration;

/** The five kinds of activity of a centre, and what each asks for. */
public enum ActivityKind {
  /** Six to ten people learn something together. */
  WORKSHOP(true, true, Duration.ofMinutes(120), true),
  /** Welcome, positioning or information for several people. */
  COLLECTIVE_INTERVIEW(true, true, Duration.ofMinutes(90), false),
  /** One person and a mediator, by appointment or without. */
  INDIVIDUAL_INTERVIEW(false, true, Duration.ofMinutes(45), false),
  /** One person does a real procedure with a mediator. */
  INDIVIDUAL_SUPPORT(false, true, Duration.ofMinutes(60), false),
  /** An open door: people are counted, not enrolled. */
  SHOWROOM(true, false, Duration.ofMinutes(180), false);

  private final boolean group;
  private final boolean enrolled;
  private final Duration usualLength;
  private final boolean aboutSomething;

  ActivityKind(boolean group, boolean enrolled, Duration usualLength, boolean aboutSomething) {
    this.group = group;
    this.enrolled = enrolled;
    this.usualLength = usualLength;
    this.aboutSomething = aboutSomething;
  }

  public boolean isGroup() {
    return group;
  }

  /** People take seats; otherwise they are only counted. */
  public boolean isEnrolled() {
    return enrolled;
  }

  public Duration usualLength() {
    return usualLength;
  }

  /** It must say what is worked on: units, or a subject in words. */
  public boolean needsSubject() {
    return aboutSomething;
  }

  /** How many seats are offered when so many were asked for. */
  int seatsFor(int asked) {
    if (!enrolled) {
      return 0;
    }
    return group ? asked : 1;
  }
}
