package org.declic.interop.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The two ways in which a table is written as text. */
enum CsvFormat {
  /** What a French spreadsheet opens with a double click: mark of UTF-8, semicolons, commas. */
  FRENCH(";", ',', "\ufeff"),
  /** RFC 4180: commas between cells, points in numbers. */
  RFC4180(",", '.', "");

  private final String delimiter;
  private final char decimal;
  private final String mark;

  CsvFormat(String delimiter, char decimal, String mark) {
    this.delimiter = delimiter;
    this.decimal = decimal;
    this.mark = mark;
  }

  static CsvFormat of(String parameter) {
    return "rfc4180".equals(parameter) ? RFC4180 : FRENCH;
  }

  /** Lines end with CR LF in both. */
  String write(List<List<Object>> lines) {
    StringBuilder text = new StringBuilder(mark);
    CSVFormat format =
        CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setDelimiter(delimiter)
            .setRecordSeparator("\r\n")
            .get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<Object> line : lines) {
        printer.printRecord(line.stream().map(this::cell).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private Object cell(Object value) {
    if (value instanceof Double number) {
      NumberFormat form = NumberFormat.getInstance(Locale.ROOT);
      form.setGroupingUsed(false);
      form.setMaximumFractionDigits(1);
      return form.format(number).replace('.', decimal);
    }
    return value instanceof Number ? value.toString() : harmless(String.valueOf(value));
  }

  /**
   * A spreadsheet takes a cell that begins so for a formula: an apostrophe before it makes it text
   * again.
   */
  static String harmless(String text) {
    String start = text.stripLeading();
    boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    return formula || control ? "'" + text : text;
  }
}
