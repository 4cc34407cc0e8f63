package org.declic.assignment.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.AccountId;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.Staffed;
import org.declic.scheduling.Staffed.Answer;
import org.declic.scheduling.Staffed.Outcome;

/**
 * What came of publishing one session.
 *
 * @param about the mediator who stood in the way, if it was one
 */
public record SessionAnswer(Staffed wanted, Outcome outcome, Optional<String> about) {
  private static final String NOBODY = "-";

  /** Behind who helps; an id never has it. */
  private static final String HELPS = "+";

  static List<SessionAnswer> of(List<Staffed> wanted, List<Answer> given) {
    List<SessionAnswer> answers = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Answer answer = given.get(i);
      answers.add(
          new SessionAnswer(wanted.get(i), answer.outcome(), answer.about().map(AccountId::value)));
    }
    return answers;
  }

  public boolean isDone() {
    return outcome == Outcome.DONE;
  }

  public String session() {
    return wanted.session().value();
  }

  Staffed reverse() {
    return wanted.reverse();
  }

  static String write(List<SessionAnswer> answers) {
    return answers.stream().map(SessionAnswer::line).collect(Collectors.joining("\n"));
  }

  private String line() {
    return String.join(
        " ",
        session(),
        Long.toString(wanted.startsAt().toEpochMilli()),
        Long.toString(wanted.endsAt().toEpochMilli()),
        outcome.name(),
        about.orElse(NOBODY),
        people(wanted.before(), wanted.helpedBefore()),
        people(wanted.after(), wanted.helpedAfter()));
  }

  private static String people(Set<AccountId> people, Set<AccountId> helping) {
    return people.isEmpty()
        ? NOBODY
        : people.stream()
            .map(who -> who.value() + (helping.contains(who) ? HELPS : ""))
            .sorted()
            .collect(Collectors.joining(","));
  }

  static List<SessionAnswer> read(String text) {
    return Arrays.stream(text.split("\n"))
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" "))
        .map(
            word ->
                new SessionAnswer(
                    new Staffed(
                        new SessionId(word[0]),
                        Instant.ofEpochMilli(Long.parseLong(word[1])),
                        Instant.ofEpochMilli(Long.parseLong(word[2])),
                        people(word[5]),
                        people(word[6]),
                        helping(word[5]),
                        helping(word[6])),
                    Outcome.valueOf(word[3]),
                    word[4].equals(NOBODY) ? Optional.empty() : Optional.of(word[4])))
        .toList();
  }

  private static Set<AccountId> people(String word) {
    return word.equals(NOBODY)
        ? Set.of()
        : Arrays.stream(word.split(","))
            .map(who -> new AccountId(who.replace(HELPS, "")))
            .collect(Collectors.toSet());
  }

  private static Set<AccountId> helping(String word) {
    return Arrays.stream(word.split(","))
        .filter(who -> who.endsWith(HELPS))
        .map(who -> new AccountId(who.replace(HELPS, "")))
        .collect(Collectors.toSet());
  }
}
