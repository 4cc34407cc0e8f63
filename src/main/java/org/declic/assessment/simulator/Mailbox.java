package org.declic.assessment.simulator;

import java.util.List;
import java.util.Optional;
import org.declic.content.Structure;

/**
 * A mailbox as a variant gives it.
 *
 * @param starters ids of ready-made sentences, for whoever cannot type
 * @param subjects ids of ready-made subjects; without any, a new mail needs none
 * @param files ids of the documents that can be attached
 */
record Mailbox(
    Goal goal,
    List<Message> messages,
    List<String> starters,
    List<String> subjects,
    List<String> files) {
  static final String INBOX = "inbox";
  static final String SENT = "sent";
  static final String TRASH = "trash";
  static final List<String> FOLDERS = List.of(INBOX, SENT, TRASH);

  static final String READ = "read";
  static final String REPLY = "reply";
  static final String FORWARD = "forward";
  static final String DELETE = "delete";
  static final String RESTORE = "restore";
  static final String DELETE_RESTORE = "delete-restore";
  static final String ATTACH = "attach";
  static final List<String> GOALS =
      List.of(READ, REPLY, FORWARD, DELETE, RESTORE, DELETE_RESTORE, ATTACH);

  /** Stands for the message that the variant names as its target. */
  private static final String TARGET = "target";

  /**
   * @param to whom to forward it, or who receives the document
   * @param minimum characters that a reply needs, blanks aside
   * @param file the document to attach; empty text for none
   */
  record Goal(String kind, String message, String to, int minimum, String file) {}

  record Message(String id, String address, boolean unread, String folder) {}

  /**
   * @param scenario gives the goal when the variant has none of its own
   */
  static Mailbox of(Structure scenario, Structure variant) {
    List<Message> messages =
        variant.list("messages").stream()
            .map(
                entry ->
                    new Message(
                        entry.text("id").orElse(""),
                        entry.text("address").orElse(""),
                        entry.yes("unread"),
                        entry.text("folder").orElse(INBOX)))
            .toList();
    return new Mailbox(
        goal(scenario, variant),
        messages,
        variant.texts("starters"),
        variant.texts("subjects"),
        variant.texts("files"));
  }

  private static Goal goal(Structure scenario, Structure variant) {
    Optional<Structure> goal = variant.child("goal").or(() -> scenario.child("goal"));
    String kind = goal.flatMap(g -> g.keys().stream().findFirst()).orElse("");
    Optional<Structure> what = goal.flatMap(g -> g.child(kind));
    String about = what.flatMap(w -> w.text(isAddressed(kind) ? "to" : "message")).orElse("");
    String message = about.equals(TARGET) ? variant.text(TARGET).orElse("") : about;
    String to = kind.equals(FORWARD) ? what.flatMap(w -> w.text("to")).orElse("") : "";
    int minimum = what.flatMap(w -> w.number("min_chars")).orElse(1);
    boolean attaching = kind.equals(ATTACH);
    String file = attaching ? variant.text("file").orElse("") : "";
    return new Goal(kind, message, attaching ? message : to, minimum, file);
  }

  private static boolean isAddressed(String kind) {
    return kind.equals(REPLY) || kind.equals(ATTACH);
  }

  boolean has(String message) {
    return messages.stream().anyMatch(m -> m.id().equals(message));
  }
}
