package org.declic.assessment.simulator;

import static org.declic.assessment.simulator.Mailbox.ATTACH;
import static org.declic.assessment.simulator.Mailbox.DELETE;
import static org.declic.assessment.simulator.Mailbox.FORWARD;
import static org.declic.assessment.simulator.Mailbox.REPLY;

import java.util.List;

/** What leads to the goal of a mailbox and what leads away from it, by its typed error. */
record MailboxAim(Mailbox mailbox) {

  /** It is titled by whoever writes it. */
  boolean hasOwnSubject(Draft mail) {
    return mail.kind().equals("new") && !mailbox.subjects().isEmpty();
  }

  /** What is noticed before the mail leaves. */
  String missing(Draft now) {
    if (now.to().isEmpty()) {
      return "no-recipient";
    } else if (hasOwnSubject(now) && !now.hasSubject()) {
      return "no-subject";
    } else if (now.isBlank(mailbox.goal().minimum()) && !now.kind().equals(FORWARD)) {
      return "empty-reply";
    }
    return goalIs(ATTACH) && now.files().isEmpty() ? "no-attachment" : "";
  }

  /** The error of having sent this. */
  String wrongly(Draft now) {
    if (!goalIs(ATTACH) || now.kind().equals(FORWARD)) {
      return astray(now.kind(), now.of());
    }
    return now.to().equals(mailbox.goal().to()) ? "wrong-file" : "wrong-recipient";
  }

  /** The error of starting such a mail, when it leads away from the goal. */
  String astray(String kind, String of) {
    if (goalIs(ATTACH) && !kind.equals(FORWARD)) {
      return kind.equals(REPLY) && !isTarget(of) ? "wrong-recipient" : "";
    }
    if (goalIs(kind)) {
      return isTarget(of) ? "" : "wrong-message";
    }
    return switch (kind) {
      case "new" -> "new-instead-of-reply";
      case FORWARD -> "forward-instead-of-reply";
      default -> "reply-instead";
    };
  }

  /** The error of throwing it away. */
  String deleting(String message) {
    if (mailbox.goal().kind().startsWith(DELETE)) {
      return isTarget(message) ? "" : "wrong-message";
    }
    return isTarget(message) ? "deleted-message" : "";
  }

  /** This is the mail that was asked for. */
  boolean answers(Draft mail) {
    Mailbox.Goal goal = mailbox.goal();
    if (goalIs(ATTACH)) {
      return !mail.kind().equals(FORWARD)
          && mail.to().equals(goal.to())
          && mail.files().equals(List.of(goal.file()));
    }
    return goalIs(mail.kind())
        && isTarget(mail.of())
        && (mail.kind().equals(REPLY) || mail.to().equals(goal.to()));
  }

  boolean goalIs(String kind) {
    return mailbox.goal().kind().equals(kind);
  }

  boolean isTarget(String message) {
    return mailbox.goal().message().equals(message);
  }
}
