package org.declic.web.mediator;

import org.declic.scheduling.walkin.WalkInNeed;

/** One drawing for each need, the same wherever it stands. */
final class WalkInIcons {
  private WalkInIcons() {}

  static String of(WalkInNeed need) {
    return switch (need) {
      case WORKSTATION -> "device-desktop";
      case WORKSHOP -> "school";
      case APPOINTMENT -> "calendar-event";
      case PROCEDURE -> "file-text";
      case OTHER -> "message-circle";
    };
  }
}
