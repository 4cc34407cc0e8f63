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
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.declic.platform.Refusal;

/**
 * The lines of a file. The separator is the one of semicolon, comma, tab and bar with which most
 * headings are known; headings may come in any order, in French or English; blank lines, unknown
 * columns and the line with which some spreadsheets name the separator are passed over.
 */
public record Sheet(List<IntakeLine> lines, char separator, Charset encoding) {
  public static final int MOST_LINES = 5_000;
  public static final int MOST_BYTES = 1_000_000;
  private static final int LONGEST_CELL = 500;
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
  private static final Pattern NAMES_SEPARATOR = Pattern.compile("(?i)\\s*\"?sep=.?\"?\\s*");
  private static final int LONGEST_TOLD = 80;

  public Sheet {
    lines = List.copyOf(lines);
  }

  /**
   * @throws Refusal with a sentence when the file cannot be read at all; a bad cell is no reason
   */
  public static Sheet read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw tooLarge();
    }
    SheetText content = SheetText.read(file);
    String text = content.text();
    if (text.isBlank()) {
      throw new Refusal("import.refused.empty");
    }
    char separator = separator(text);
    return new Sheet(lines(text, separator), separator, content.encoding());
  }

  /** Also for whoever sees that it is, before it was read. */
  public static Refusal tooLarge() {
    return new Refusal("import.refused.large", MOST_BYTES / 1_000, MOST_LINES);
  }

  /** Quoted headings are rare, and a separator inside one is no heading we know. */
  private static char separator(String text) {
    String heading =
        text.lines()
            .filter(line -> !line.isBlank() && !namesSeparator(line))
            .findFirst()
            .orElse("");
    char best = ';';
    long most = -1;
    for (char candidate : SEPARATORS) {
      long known =
          Arrays.stream(heading.split(Pattern.quote(String.valueOf(candidate))))
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
            // A quotation mark in the middle of a cell is that cell's fault, not the file's.
            .setTrailingData(true)
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
        if (isBlank(record) || columns.isEmpty() && namesSeparator(record.get(0))) {
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

  /** « sep=; » */
  private static boolean namesSeparator(String line) {
    return NAMES_SEPARATOR.matcher(line).matches();
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
        throw new Refusal("import.refused.no_column", column, read(heading));
      }
    }
    return columns;
  }

  /** As it was read: a wrong separator or wrong signs show there at once. */
  private static String read(CSVRecord heading) {
    String all = plain(String.join(" · ", heading.values()));
    return all.length() > LONGEST_TOLD ? all.substring(0, LONGEST_TOLD) + "…" : all;
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
    String plain = plain(typed);
    return plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain;
  }

  /** Without signs that nobody sees: they would travel on into lists, calendars and letters. */
  private static String plain(String typed) {
    return typed
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ')
        .replaceAll(
            "[\\p{Cntrl}&&[^\\t\\r\\n]]|[\\p{Cs}\\ufffe\\uffff\\u202a-\\u202e\\u2066-\\u2069]", "")
        .strip();
  }
}
