package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.outbox.Channel;
import org.declic.platform.outbox.Gateways;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.reminder.ReminderQueries;

/**
 * What would be sent when, in words, for whoever is about to ask for it; {@code reminderView} in
 * pages.
 */
@Named("reminderView")
@RequestScoped
public class ReminderView {
  @Inject ReminderQueries reminders;
  @Inject Gateways gateways;
  @Inject Times times;
  @Inject Words words;

  /** At least one way out is set up. */
  public boolean isPossible() {
    return gateways.isSet(Channel.EMAIL) || gateways.isSet(Channel.SMS);
  }

  /** « email », « sms » or « both »: the field asks for what can be used. */
  public String ways() {
    if (gateways.isSet(Channel.EMAIL) && gateways.isSet(Channel.SMS)) {
      return "both";
    }
    return gateways.isSet(Channel.EMAIL) ? "email" : "sms";
  }

  /** « lundi 23 novembre à 9 h 30 ». */
  public List<String> moments(SiteId site, SessionRow session) {
    return reminders.moments(site, session).stream()
        .map(
            moment -> {
              ZonedDateTime local = moment.at().atZone(times.zone());
              LocalDate day = local.toLocalDate();
              return words.say("reminders.at", times.near(day), times.clock(local.toLocalTime()));
            })
        .toList();
  }
}
