package org.declic.identity;

import java.util.Set;

/**
 * What somebody may do, in Shiro's permission words ({@code thing:act}). A role holds permissions;
 * use cases ask for permissions, never for roles.
 */
public enum Role {
  /** Anybody in a run without a card. */
  VISITOR("unit:study", "help:ask", "run:keep", "slip:use"),
  /** A person with a pass. */
  LEARNER(
      "unit:study",
      "portfolio:see",
      "help:ask",
      "seat:own",
      "slip:use",
      "session:follow",
      "file:erase"),
  MEDIATOR(
      "session:plan",
      "session:run",
      "slip:use",
      "learner:see",
      "pass:issue",
      "learner:erase",
      "observation:record",
      "record:write",
      "library:see",
      "absence:own",
      "profile:own",
      "replacement:answer"),
  LEAD(
      "session:plan",
      "session:import",
      "session:run",
      "slip:use",
      "learner:see",
      "pass:issue",
      "learner:erase",
      "observation:record",
      "record:write",
      "library:see",
      "absence:own",
      "profile:own",
      "team:keep",
      "absence:any",
      "replacement:ask",
      "replacement:answer",
      "outcome:see",
      "message:see",
      "feed:open",
      "outcome:export",
      "wall:hang",
      "staffing:decide"),
  ADMIN("site:administer", "wall:hang", "account:administer", "library:see", "message:see");

  private final Set<String> permissions;

  Role(String... permissions) {
    this.permissions = Set.of(permissions);
  }

  public Set<String> permissions() {
    return permissions;
  }
}
