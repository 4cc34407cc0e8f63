package org.declic.scheduling.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.declic.platform.Refusal;

/**
 * The lines of a file. The separator is the one of semicolon, comma and tab with which most
 * headings are known; headings may come in any order, in French or English; blank lines and unknown
 * columns are passed over.
 */
public record Sheet(List<IntakeLine> lines, char separator, Charset encoding) {
  public static final int MOST_LINES = 5_000;
  public static final int MOST_BYTES = 1_000_000;
  private static final int LONGEST_CELL = 500;
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

  public Sheet {
    lines = List.copyOf(lines);
  }

  /**
   * @throws Refusal with a sentence when the file cannot be read at all; a bad cell is no reason
   */
  public static Sheet read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new Refusal("import.refused.large", MOST_BYTES / 1_000);
    }
    SheetText content = SheetText.read(file);
    String text = content.text();
    if (text.isBlank()) {
      throw new Refusal("import.refused.empty");
    }
    char separator = separator(text);
    return new Sheet(lines(text, separator), separator, content.encoding());
  }

  /** Quoted headings are rare, and a separator inside one is no heading we know. */
  private static char separator(String text) {
    String heading = text.stripLeading().lines().findFirst().orElse("");
    char best = ';';
    long most = -1;
    for (char candidate : SEPARATORS) {
      long known =
          Arrays.stream(heading.split(String.valueOf(candidate)))
              .filter(cell -> IntakeColumn.of(cell).isPresent())
              .count();
      if (known > most) {
        most = known;
        best = candidate;
      }
    }
    return best;
  }

  private static List<IntakeLine> lines(String text, char separator) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .setLenientEof(false)
            .get();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      Map<Integer, IntakeColumn> columns = Map.of();
      List<IntakeLine> lines = new ArrayList<>();
      while (true) {
        line = parser.getCurrentLineNumber() + 1;
        if (!records.hasNext()) {
          break;
        }
        CSVRecord record = records.next();
        if (isBlank(record)) {
          continue;
        }
        if (columns.isEmpty()) {
          columns = columns(record);
          continue;
        }
        if (lines.size() == MOST_LINES) {
          throw new Refusal("import.refused.many_lines", MOST_LINES);
        }
        lines.add(line(line, record, columns));
      }
      if (lines.isEmpty()) {
        throw new Refusal("import.refused.empty");
      }
      return lines;
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new Refusal("import.refused.broken", line);
    }
  }

  private static boolean isBlank(CSVRecord record) {
    for (String cell : record) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Of two columns with one heading the first counts. */
  private static Map<Integer, IntakeColumn> columns(CSVRecord heading) {
    Map<Integer, IntakeColumn> columns = new java.util.LinkedHashMap<>();
    for (int i = 0; i < heading.size(); i++) {
      Optional<IntakeColumn> column = IntakeColumn.of(heading.get(i));
      if (column.isPresent() && !columns.containsValue(column.get())) {
        columns.put(i, column.get());
      }
    }
    for (IntakeColumn column : IntakeColumn.values()) {
      if (column.isNeeded() && !columns.containsValue(column)) {
        throw new Refusal("import.refused.no_column", column);
      }
    }
    return columns;
  }

  private static IntakeLine line(
      long number, CSVRecord record, Map<Integer, IntakeColumn> columns) {
    Map<IntakeColumn, String> cells = new EnumMap<>(IntakeColumn.class);
    columns.forEach(
        (at, column) -> {
          if (record.isSet(at)) {
            cells.put(column, cell(record.get(at)));
          }
        });
    return new IntakeLine(number, cells);
  }

  /** Nobody types so much into a cell; what is longer is refused later as too long. */
  private static String cell(String typed) {
    String plain = typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    return plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain;
  }
}
