package org.declic.assignment.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.Actor;
import org.declic.identity.LetterRow;
import org.declic.identity.StaffQueries;
import org.declic.platform.outbox.Channel;
import org.declic.platform.outbox.Draft;
import org.declic.platform.outbox.Gateways;
import org.declic.platform.outbox.Outbox;
import org.declic.scheduling.SessionRow;

/**
 * Tells a colleague by e-mail, where e-mails leave at all, that somebody asks: colleagues give
 * their address for their work. At any hour, since the answer is awaited soon; the page says the
 * same. In the colleague’s language, but for the words that the lead wrote.
 */
@ApplicationScoped
class RequestLetters {
  @Inject Gateways gateways;
  @Inject Outbox outbox;
  @Inject StaffQueries staff;
  @Inject RequestWords words;

  void tell(Actor lead, ReplacementRequest request, SessionRow session, Instant now) {
    if (gateways.isSet(Channel.EMAIL)) {
      staff
          .letters(Set.of(request.asked()))
          .forEach(row -> outbox.post(draft(lead, request, session, row, now)));
    }
  }

  private Draft draft(
      Actor lead, ReplacementRequest request, SessionRow session, LetterRow asked, Instant now) {
    RequestWords.Text text = words.write(asked.language(), lead.site(), session, request.message());
    return new Draft(
        "replacement:" + request.id().value(),
        lead.siteId(),
        request.id().value(),
        Channel.EMAIL,
        "REPLACEMENT",
        new Draft.Text(asked.email(), text.subject(), text.body(), asked.language()),
        now,
        request.until(),
        Optional.empty());
  }

  /** What has not left yet need not leave. */
  void withdraw(ReplacementRequest request) {
    outbox.withdraw(request.id().value());
  }
}
