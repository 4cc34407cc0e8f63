package org.declic.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.declic.platform.Refusal;
import org.declic.platform.outbox.Channel;
import org.declic.platform.outbox.Gateways;
import org.declic.platform.outbox.LetterState;
import org.declic.platform.outbox.OutboxDesk;
import org.declic.platform.outbox.OutboxQueries;
import org.declic.platform.outbox.OutboxRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** « Messages »: how e-mails and text messages fare, what waits, what was given up. */
@Named("adminMessages")
@RequestScoped
public class MessagesPage {
  private static final int MOST = 50;
  private static final int MOST_SENT = 10;

  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject OutboxQueries outbox;
  @Inject OutboxDesk desk;
  @Inject Gateways gateways;
  @Inject Times times;
  @Inject Words words;

  private List<Way> ways = List.of();
  private List<OutboxRow> failed = List.of();
  private List<OutboxRow> waiting = List.of();
  private List<OutboxRow> sent = List.of();
  private String problem = "";

  /** One way out: its state as icon, word and colour, and its numbers. */
  public record Way(
      String name,
      String icon,
      String tone,
      String stateIcon,
      String state,
      String remark,
      OutboxQueries.Standing standing) {}

  public void open() {
    String site = person.present().siteId();
    if (posted.is() && carryOut(site)) {
      return;
    }
    ways = Arrays.stream(Channel.values()).map(channel -> way(site, channel)).toList();
    failed = outbox.of(site, LetterState.FAILED, MOST);
    waiting = outbox.of(site, LetterState.WAITING, MOST);
    sent = outbox.of(site, LetterState.SENT, MOST_SENT);
  }

  private boolean carryOut(String site) {
    try {
      if (posted.act().equals("again")) {
        desk.tryAgain(posted.requestId(), site, posted.value("letter"));
      } else {
        desk.tryAllAgain(posted.requestId(), site);
      }
      posted.redirect("/admin/messages.xhtml?done=again");
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  private Way way(String site, Channel channel) {
    OutboxQueries.Standing standing = outbox.standing(site, channel);
    String name = words.of(channel);
    String icon = channel == Channel.EMAIL ? "mail" : "device-mobile";
    if (!gateways.isSet(channel)) {
      return new Way(
          name,
          icon,
          "neutral",
          "circle",
          words.say("admin_messages.off"),
          words.say("admin_messages.off_more"),
          standing);
    }
    boolean trouble = standing.trouble().isPresent();
    return new Way(
        name,
        icon,
        trouble ? "caution" : "success",
        trouble ? "alert-triangle" : "circle-check",
        trouble
            ? words.say("admin_messages.trouble", when(standing.trouble().get()))
            : words.say("admin_messages.on"),
        standing
            .lastSent()
            .map(at -> words.say("admin_messages.last", when(at)))
            .orElse(words.say("admin_messages.none_sent")),
        standing);
  }

  /** « 24 novembre, 9 h 30 ». */
  public String when(Instant at) {
    return times.date(at) + ", " + times.at(at);
  }

  public String purpose(OutboxRow row) {
    return words.say("ReminderKind." + row.purpose());
  }

  public List<Way> getWays() {
    return ways;
  }

  public List<OutboxRow> getFailed() {
    return failed;
  }

  public List<OutboxRow> getWaiting() {
    return waiting;
  }

  public List<OutboxRow> getSent() {
    return sent;
  }

  public boolean isSomethingToRetry() {
    return failed.stream().anyMatch(OutboxRow::retriable);
  }

  public boolean isNothing() {
    return failed.isEmpty() && waiting.isEmpty() && sent.isEmpty();
  }

  public String getProblem() {
    return problem;
  }

  public String getNews() {
    return posted.value("done").equals("again") ? words.say("admin_messages.again_done") : "";
  }
}
