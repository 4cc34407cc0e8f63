package org.declic.assessment.simulator;

import static org.declic.assessment.simulator.Mailbox.ATTACH;
import static org.declic.assessment.simulator.Mailbox.DELETE;
import static org.declic.assessment.simulator.Mailbox.FOLDERS;
import static org.declic.assessment.simulator.Mailbox.FORWARD;
import static org.declic.assessment.simulator.Mailbox.INBOX;
import static org.declic.assessment.simulator.Mailbox.READ;
import static org.declic.assessment.simulator.Mailbox.REPLY;
import static org.declic.assessment.simulator.Mailbox.TRASH;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where everything is in the mailbox (scripts/simulator-mailbox.js plays by the same rules).
 *
 * @param open the message on show; empty text for none
 * @param where the folder of each message
 */
record MailboxSituation(
    Mailbox mailbox,
    String folder,
    String open,
    Map<String, String> where,
    List<Draft> sent,
    Optional<Draft> draft,
    Set<String> opened,
    Set<String> deleted,
    Set<String> restored)
    implements Situation {

  MailboxSituation {
    where = Map.copyOf(where);
    sent = List.copyOf(sent);
    opened = Set.copyOf(opened);
    deleted = Set.copyOf(deleted);
    restored = Set.copyOf(restored);
  }

  static MailboxSituation start(Mailbox mailbox) {
    Map<String, String> where =
        mailbox.messages().stream()
            .collect(Collectors.toMap(Mailbox.Message::id, Mailbox.Message::folder, (a, b) -> a));
    return new MailboxSituation(
        mailbox, INBOX, "", where, List.of(), Optional.empty(), Set.of(), Set.of(), Set.of());
  }

  private MailboxAim aim() {
    return new MailboxAim(mailbox);
  }

  @Override
  public boolean reached() {
    Mailbox.Goal goal = mailbox.goal();
    String message = goal.message();
    return switch (goal.kind()) {
      case READ -> opened.contains(message);
      case DELETE -> isIn(TRASH, message) && deleted.contains(message);
      case Mailbox.RESTORE -> isIn(INBOX, message) && restored.contains(message);
      case Mailbox.DELETE_RESTORE ->
          isIn(INBOX, message) && deleted.contains(message) && restored.contains(message);
      default -> sent.stream().anyMatch(aim()::answers);
    };
  }

  @Override
  public Optional<Move> after(Event event) {
    return draft.isPresent() ? whileWriting(draft.get(), event) : whileReading(event);
  }

  private Optional<Move> whileReading(Event event) {
    String message = event.id("message");
    boolean here = !message.isEmpty() && message.equals(open);
    switch (event.kind()) {
      case "open":
        if (!isIn(folder, message)) {
          return Optional.empty();
        }
        String error = aim().goalIs(READ) && !aim().isTarget(message) ? "wrong-message" : "";
        return Move.undoable(
            with(folder, message, where, draft, plus(opened, message), deleted, restored), error);
      case "back":
        return open.isEmpty() ? Optional.empty() : Move.to(reading(folder));
      case "folder":
        String other = event.id("folder");
        return FOLDERS.contains(other) ? Move.undoable(reading(other)) : Optional.empty();
      case "new":
        return begin("new", "", "");
      case REPLY:
        return here && folder.equals(INBOX) ? begin(REPLY, message, message) : Optional.empty();
      case FORWARD:
        return here && folder.equals(INBOX) ? begin(FORWARD, message, "") : Optional.empty();
      case DELETE:
        return here && folder.equals(INBOX)
            ? Move.undoable(moved(message, TRASH), aim().deleting(message))
            : Optional.empty();
      case "restore":
        return here && folder.equals(TRASH)
            ? Move.undoable(moved(message, INBOX))
            : Optional.empty();
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> whileWriting(Draft now, Event event) {
    int chars = event.count("chars");
    switch (event.kind()) {
      case "to":
        String contact = event.id("contact");
        return when(!now.kind().equals(REPLY) && mailbox.has(contact), now.addressed(contact));
      case "write":
        return chars < 0 ? Optional.empty() : Move.beside(writing(now.typed(chars)), "");
      case "title":
        return chars < 0 || !aim().hasOwnSubject(now)
            ? Optional.empty()
            : Move.beside(writing(now.titled(chars)), "");
      case "topic":
        String topic = event.id("subject");
        return when(
            aim().hasOwnSubject(now) && mailbox.subjects().contains(topic), now.about(topic));
      case "insert":
        String starter = event.id("starter");
        return when(mailbox.starters().contains(starter), now.inserted(starter));
      case "browse":
        return when(!mailbox.files().isEmpty(), now.browsing(!now.browsing()));
      case ATTACH:
        String file = event.id("file");
        boolean free = mailbox.files().contains(file) && !now.files().contains(file);
        return when(now.browsing() && free, now.with(file));
      case "detach":
        return when(now.files().contains(event.id("file")), now.without(event.id("file")));
      case "close":
        return Move.undoable(ended(sent));
      case "send":
        return send(now);
      default:
        return Optional.empty();
    }
  }

  private Optional<Move> when(boolean possible, Draft next) {
    return possible ? Move.to(writing(next)) : Optional.empty();
  }

  private Optional<Move> send(Draft now) {
    String missing = aim().missing(now);
    if (!missing.isEmpty()) {
      return Move.error(this, missing);
    }
    List<Draft> all = new ArrayList<>(sent);
    all.add(now);
    return Move.undoable(ended(all), aim().answers(now) ? "" : aim().wrongly(now));
  }

  private Optional<Move> begin(String kind, String of, String to) {
    return Move.undoable(writing(Draft.begun(kind, of, to)), aim().astray(kind, of));
  }

  private boolean isIn(String wanted, String message) {
    return wanted.equals(where.get(message));
  }

  private MailboxSituation reading(String in) {
    return with(in, "", where, Optional.empty(), opened, deleted, restored);
  }

  private MailboxSituation writing(Draft mail) {
    return with(folder, open, where, Optional.of(mail), opened, deleted, restored);
  }

  private MailboxSituation ended(List<Draft> out) {
    return new MailboxSituation(
        mailbox, folder, open, where, out, Optional.empty(), opened, deleted, restored);
  }

  private MailboxSituation moved(String message, String to) {
    Map<String, String> places = new HashMap<>(where);
    places.put(message, to);
    boolean away = to.equals(TRASH);
    return with(
        folder,
        "",
        places,
        draft,
        opened,
        away ? plus(deleted, message) : deleted,
        away ? restored : plus(restored, message));
  }

  private MailboxSituation with(
      String in,
      String shown,
      Map<String, String> places,
      Optional<Draft> mail,
      Set<String> seen,
      Set<String> thrown,
      Set<String> fetched) {
    return new MailboxSituation(mailbox, in, shown, places, sent, mail, seen, thrown, fetched);
  }

  private static Set<String> plus(Set<String> set, String more) {
    Set<String> all = new HashSet<>(set);
    all.add(more);
    return all;
  }
}
