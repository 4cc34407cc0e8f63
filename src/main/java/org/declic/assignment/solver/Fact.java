package org.declic.assignment.solver;

import java.util.List;

/**
 * One thing that a colleague could check, as data: a rule's code, what it says of this case, and
 * values. The page makes the sentence from {@code staffing.fact.CODE}.
 *
 * @param values texts, numbers, instants and ids, in the order of the sentence
 */
public record Fact(String code, List<Object> values) {

  public Fact {
    values = List.copyOf(values);
  }

  public static Fact of(String code, Object... values) {
    return new Fact(code, List.of(values));
  }
}
