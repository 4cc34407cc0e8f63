package org.declic.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.declic.assignment.profile.WorkHours;
import org.declic.assignment.profile.WorkTimes;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.room.Rooms;

/**
 * Rule: whoever has not said when they work is there from Monday to Friday in office hours, and
 * whenever a room of the site is open by its own hours.
 */
@ApplicationScoped
class UsualHours {
  @Inject Rooms rooms;

  List<WorkHours> week(SiteId site) {
    List<WorkHours> week = new ArrayList<>(WorkTimes.usualWeek());
    rooms.hours(site).stream()
        .map(hours -> new WorkHours(hours.day(), hours.opens(), hours.closes()))
        .forEach(week::add);
    return week;
  }
}
