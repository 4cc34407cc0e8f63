package org.declic.assignment.proposal;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.StaffingProblem;

/** When the sessions of a question were to be when it was asked. */
record SessionTimes(Map<String, Span> spans) {

  static SessionTimes of(StaffingProblem problem) {
    Map<String, Span> spans = new LinkedHashMap<>();
    problem.sessions().forEach(one -> one.span().ifPresent(span -> spans.put(one.id(), span)));
    return new SessionTimes(spans);
  }

  Optional<Span> of(String session) {
    return Optional.ofNullable(spans.get(session));
  }

  /** With what the other says of one session. */
  SessionTimes with(String session, SessionTimes other) {
    Map<String, Span> all = new LinkedHashMap<>(spans);
    other.of(session).ifPresent(span -> all.put(session, span));
    return new SessionTimes(all);
  }

  String write() {
    return spans.entrySet().stream()
        .map(
            one ->
                one.getKey()
                    + " "
                    + one.getValue().from().toEpochMilli()
                    + " "
                    + one.getValue().to().toEpochMilli())
        .collect(Collectors.joining("\n"));
  }

  static SessionTimes read(String text) {
    Map<String, Span> spans = new LinkedHashMap<>();
    Arrays.stream(text.split("\n"))
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" "))
        .forEach(word -> spans.put(word[0], new Span(instant(word[1]), instant(word[2]))));
    return new SessionTimes(spans);
  }

  private static Instant instant(String millis) {
    return Instant.ofEpochMilli(Long.parseLong(millis));
  }
}
