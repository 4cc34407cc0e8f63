package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.declic.scheduling.feed.FeedRow;

/** The addresses of calendars as people copy them. */
@RequestScoped
public class FeedLink {
  @Inject OwnAddress address;
  @Inject LanguageChoice language;

  public String of(FeedRow row) {
    String english = language.getCode().equals("en") ? "?language=en" : "";
    return address.toPrint() + "/feeds/" + row.token() + ".ics" + english;
  }

  /** The kind of address that opens the calendar program of a phone. */
  public String forPhone(FeedRow row) {
    return of(row).replaceFirst("^https?:", "webcal:");
  }

  public String of(Optional<FeedRow> row) {
    return row.map(this::of).orElse("");
  }
}
