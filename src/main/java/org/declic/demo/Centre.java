package org.declic.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.room.RoomId;

/** The invented centre and the moment at which it is looked at. */
record Centre(
    SiteId site,
    ZoneId zone,
    Instant now,
    AccountId karim,
    AccountId sophie,
    AccountId claire,
    RoomId ada,
    RoomId rosa,
    RoomId openSpace,
    RoomId office) {

  LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
