package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.identity.organisation.SiteId;
import org.declic.outcomes.RecordQueries;
import org.declic.outcomes.RecordRow;
import org.declic.outcomes.RecordState;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** All records of the site: what waits to be confirmed first. */
@Named("mediatorRecords")
@RequestScoped
public class RecordsPage {
  private static final int PAGE = 25;
  private static final int MOST_DRAFTS = 50;

  @Inject RecordQueries records;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private List<Line> drafts;
  private List<Line> confirmed;
  private int all;
  private int page;

  /** A line of the list. */
  public record Line(
      String session, String day, String kind, String subject, String place, String people) {}

  public void open() {
    SiteId site = person.present().site();
    drafts = lines(records.list(site, RecordState.DRAFT, 0, MOST_DRAFTS));
    all = records.count(site, RecordState.CONFIRMED);
    String asked = posted.value("page");
    page = asked.matches("[0-9]{1,5}") ? Integer.parseInt(asked) : 0;
    confirmed = lines(records.list(site, RecordState.CONFIRMED, page * PAGE, PAGE));
  }

  private List<Line> lines(List<RecordRow> rows) {
    return rows.stream()
        .map(
            row ->
                new Line(
                    row.session(),
                    times.fullDay(row.date()) + ", " + times.at(row.startsAt()),
                    words.of(row.kind()),
                    row.subject(),
                    row.place(),
                    words.say("mediator_record.people", row.figures().participants())))
        .toList();
  }

  public List<Line> getDrafts() {
    return drafts;
  }

  public List<Line> getConfirmed() {
    return confirmed;
  }

  public boolean isNothing() {
    return drafts.isEmpty() && all == 0;
  }

  public String getSummary() {
    return words.say("mediator_records.summary", drafts.size(), all);
  }

  public String getShown() {
    return words.say("mediator_records.shown", page * PAGE + confirmed.size(), all);
  }

  public boolean isMore() {
    return (page + 1) * PAGE < all;
  }

  public boolean isBefore() {
    return page > 0;
  }

  public int getNextPage() {
    return page + 1;
  }

  public int getPreviousPage() {
    return page - 1;
  }
}
