package org.declic.scheduling;

import java.time.Duration;

/** The five kinds of activity of a centre, and what each asks for. */
public enum ActivityKind {
  /** Six to ten people learn something together, one at each workstation. */
  WORKSHOP(true, true, Duration.ofMinutes(120), true, true, 10),
  /** Welcome, positioning or information for several people. */
  COLLECTIVE_INTERVIEW(true, true, Duration.ofMinutes(90), false, false, 20),
  /** One person and a mediator, by appointment or without. */
  INDIVIDUAL_INTERVIEW(false, true, Duration.ofMinutes(45), false, false, 1),
  /** One person does a real procedure with a mediator. */
  INDIVIDUAL_SUPPORT(false, true, Duration.ofMinutes(60), false, false, 1),
  /** An open door: people are counted, not enrolled. */
  SHOWROOM(true, false, Duration.ofMinutes(180), false, false, 0);

  private final boolean group;
  private final boolean enrolled;
  private final Duration usualLength;
  private final boolean aboutSomething;
  private final boolean workstationEach;
  private final int peoplePerMediator;

  ActivityKind(
      boolean group,
      boolean enrolled,
      Duration usualLength,
      boolean aboutSomething,
      boolean workstationEach,
      int peoplePerMediator) {
    this.group = group;
    this.enrolled = enrolled;
    this.usualLength = usualLength;
    this.aboutSomething = aboutSomething;
    this.workstationEach = workstationEach;
    this.peoplePerMediator = peoplePerMediator;
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

  /** Everybody usually sits at a workstation of their own. */
  public boolean usesWorkstations() {
    return workstationEach;
  }

  /** How many people one mediator can look after; 0 where nobody is enrolled. */
  public int peoplePerMediator() {
    return peoplePerMediator;
  }

  /** How many seats are offered when so many were asked for. */
  int seatsFor(int asked) {
    if (!enrolled) {
      return 0;
    }
    return group ? asked : 1;
  }
}
