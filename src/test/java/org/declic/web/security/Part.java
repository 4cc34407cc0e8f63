package org.declic.web.security;

import java.util.Optional;
import java.util.Set;
import org.declic.identity.Role;

/** As whom one asks, in the words of the table of routes. */
enum Part {
  NOBODY(Optional.empty()),
  VISITOR(Optional.of(Role.VISITOR)),
  LEARNER(Optional.of(Role.LEARNER)),
  MEDIATOR(Optional.of(Role.MEDIATOR)),
  LEAD(Optional.of(Role.LEAD)),
  ADMIN(Optional.of(Role.ADMIN));

  private static final Set<String> EVERYBODY = Set.of("anon", "who");

  private final Optional<Role> role;

  Part(Optional<Role> role) {
    this.role = role;
  }

  /** Said once more, apart from the filter that it is compared with. */
  boolean isIn(String audience) {
    return switch (audience) {
      case "anon", "who" -> true;
      case "learner" -> this == VISITOR || this == LEARNER;
      case "mediator" -> this == MEDIATOR || this == LEAD;
      case "lead" -> this == LEAD;
      case "wall", "office" -> this == LEAD || this == ADMIN;
      case "admin" -> this == ADMIN;
      case "staff" -> this == MEDIATOR || this == LEAD || this == ADMIN;
      default -> throw new IllegalArgumentException("No rule of shiro.ini says " + audience);
    };
  }

  /** The answer to whom an address is not for. */
  String refusal(String audience) {
    if (this != NOBODY) {
      return "403";
    }
    return audience.equals("learner") ? "302 /" : "302 /visitor/staff.xhtml";
  }

  boolean holds(String permission) {
    return role.map(Role::permissions).orElse(Set.of()).contains(permission);
  }

  static boolean isForEverybody(String audience) {
    return EVERYBODY.contains(audience);
  }
}
