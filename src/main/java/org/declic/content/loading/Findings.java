package org.declic.content.loading;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.declic.content.Problem;

/** Collects the problems of one reading, each once. */
final class Findings {
  private final Set<Problem> problems = new LinkedHashSet<>();

  void error(String file, int line, int rule, String sentence, String remedy) {
    problems.add(Problem.error(file, line, rule, sentence, remedy));
  }

  void warning(String file, int line, int rule, String sentence, String remedy) {
    problems.add(Problem.warning(file, line, rule, sentence, remedy));
  }

  void addAll(Collection<Problem> others) {
    problems.addAll(others);
  }

  void addAll(Findings others) {
    problems.addAll(others.problems);
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /**
   * By file, then line, the ledger last. A file that cannot be read is told alone: what else is
   * missed because of it would only mislead.
   */
  List<Problem> sorted() {
    List<Problem> unreadable =
        problems.stream().filter(p -> p.sentence().equals(YamlFile.UNREADABLE)).toList();
    return (unreadable.isEmpty() ? problems : unreadable)
        .stream()
            .sorted(
                Comparator.comparing((Problem p) -> p.file().equals(Ledger.FILE))
                    .thenComparing(Problem::file)
                    .thenComparingInt(Problem::line))
            .toList();
  }
}
