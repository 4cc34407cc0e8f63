package org.declic.assessment.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;

/** S2, the mailbox: read, reply, forward, delete and recover, send a document. */
public final class MailboxScenario extends Scenario {
  private static final Set<String> ERRORS =
      Set.of(
          "new-instead-of-reply",
          "forward-instead-of-reply",
          "reply-instead",
          "wrong-message",
          "empty-reply",
          "no-recipient",
          "deleted-message",
          "no-attachment",
          "wrong-file",
          "wrong-recipient",
          "no-subject");

  MailboxScenario(ScenarioDefinition definition) {
    super(definition);
  }

  private Mailbox mailbox(Variant variant) {
    return Mailbox.of(definition().structure(), variant.structure());
  }

  @Override
  Situation start(Variant variant) {
    return MailboxSituation.start(mailbox(variant));
  }

  @Override
  Map<String, Object> window(Variant variant) {
    Mailbox mailbox = mailbox(variant);
    Mailbox.Goal goal = mailbox.goal();
    return Map.of(
        "goal",
        Map.of(
            "kind", goal.kind(),
            "message", goal.message(),
            "to", goal.to(),
            "min", goal.minimum(),
            "file", goal.file()),
        "subjects",
        mailbox.subjects(),
        "files",
        mailbox.files(),
        "starters",
        mailbox.starters(),
        "messages",
        mailbox.messages().stream()
            .map(
                m ->
                    Map.of(
                        "id", m.id(),
                        "address", m.address(),
                        "unread", m.unread(),
                        "folder", m.folder()))
            .toList());
  }

  @Override
  Set<String> knownErrors() {
    return ERRORS;
  }

  @Override
  List<Problem> problemsOf(Variant variant, String wordsFile) {
    Mailbox mailbox = mailbox(variant);
    VariantLook look = new VariantLook(variant, wordsFile);
    look.require(
        Mailbox.GOALS.contains(mailbox.goal().kind()),
        "goal",
        "Le but de cette boîte mail n’existe pas.",
        "Buts possibles : " + String.join(", ", Mailbox.GOALS) + ".");
    look.require(
        mailbox.has(mailbox.goal().message()),
        "target",
        "Le mail du but n’est pas dans la liste des messages.",
        "Écrivez par exemple : target: m1");
    look.ids("messages", mailbox.messages().stream().map(Mailbox.Message::id).toList(), 2);
    if (mailbox.goal().kind().equals(Mailbox.REPLY)) {
      look.ids("starters", mailbox.starters(), 1);
    }
    if (mailbox.goal().kind().equals(Mailbox.ATTACH)) {
      look.ids("starters", mailbox.starters(), 1);
      look.ids("subjects", mailbox.subjects(), 1);
      look.ids("files", mailbox.files(), 3);
      look.require(
          mailbox.files().contains(mailbox.goal().file()),
          "file",
          "le document à joindre n’est pas dans « files ».",
          "Écrivez par exemple : file: d1");
    }
    Stream.of(mailbox.starters(), mailbox.subjects(), mailbox.files())
        .flatMap(List::stream)
        .forEach(look::word);
    for (Mailbox.Message message : mailbox.messages()) {
      for (String part : List.of("from", "subject", "date", "body")) {
        look.word(message.id() + "." + part);
      }
      look.fictitious("messages", message.address());
    }
    return look.problems();
  }
}
