package org.declic.content;

import java.util.List;
import java.util.Optional;

/**
 * What came out of reading the files.
 *
 * @param pathway empty when there was an error
 */
public record Reading(Optional<Pathway> pathway, List<Problem> problems) {

  public Reading {
    problems = List.copyOf(problems);
  }

  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }
}
