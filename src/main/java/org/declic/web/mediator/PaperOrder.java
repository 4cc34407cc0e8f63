package org.declic.web.mediator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declic.scheduling.attendance.PersonRow;

/**
 * In which order people stand on a printed sheet: six digits of each one's id, in its QR code. So
 * line 3 of the page is line 3 of the paper, whoever has come or gone since it was printed.
 */
final class PaperOrder {
  private static final int DIGITS = 6;

  private PaperOrder() {}

  static String of(List<PersonRow> people) {
    return people.stream().map(PaperOrder::digits).collect(Collectors.joining());
  }

  /** One for each printed line, empty where the seat was given back since; then whoever is new. */
  static List<Optional<PersonRow>> read(String printed, List<PersonRow> people) {
    if (!printed.matches("([0-9a-f]{" + DIGITS + "}){1,200}")) {
      return people.stream().map(Optional::of).toList();
    }
    Map<String, PersonRow> left =
        people.stream()
            .collect(Collectors.toMap(PaperOrder::digits, Function.identity(), (one, two) -> one));
    List<Optional<PersonRow>> lines = new ArrayList<>();
    for (int i = 0; i < printed.length(); i += DIGITS) {
      lines.add(Optional.ofNullable(left.remove(printed.substring(i, i + DIGITS))));
    }
    people.stream().filter(left::containsValue).map(Optional::of).forEach(lines::add);
    return lines;
  }

  /** How many lines were printed; 0 when that is not known. */
  static int lines(String printed) {
    return printed.length() / DIGITS;
  }

  private static String digits(PersonRow person) {
    return person.id().substring(person.id().length() - DIGITS);
  }
}
