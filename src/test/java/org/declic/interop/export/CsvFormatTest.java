package org.declic.interop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

  @Test
  void a_french_spreadsheet_finds_its_mark_its_semicolons_and_its_commas() throws IOException {
    String text =
        CsvFormat.FRENCH.write(
            List.of(List.of("Chiffre", "Part"), List.of("Été ; « oui »", 73.83)));
    assertThat(text).startsWith("\ufeffChiffre;Part\r\n").endsWith("73,8\r\n");
    List<CSVRecord> lines =
        CSVFormat.Builder.create()
            .setDelimiter(';')
            .get()
            .parse(new StringReader(text.substring(1)))
            .getRecords();
    assertThat(lines.get(1).toList()).containsExactly("Été ; « oui »", "73,8");
  }

  @Test
  void the_other_form_is_plain_rfc_4180() throws IOException {
    String text = CsvFormat.RFC4180.write(List.of(List.of("a,b", 73.83, 12)));
    assertThat(text).isEqualTo("\"a,b\",73.8,12\r\n");
  }

  @Test
  @Tag("INJ-05")
  void no_cell_begins_as_a_formula() throws IOException {
    Random random = new Random(5);
    String letters = "=+-@\t\r\n ab;,\"'0\u00a0";
    for (int n = 0; n < 2_000; n++) {
      StringBuilder cell = new StringBuilder();
      for (int i = random.nextInt(6); i > 0; i--) {
        cell.append(letters.charAt(random.nextInt(letters.length())));
      }
      for (CsvFormat format : CsvFormat.values()) {
        String text = format.write(List.of(List.of("x", cell.toString(), "y")));
        CSVRecord line =
            CSVFormat.Builder.create()
                .setDelimiter(format == CsvFormat.FRENCH ? ';' : ',')
                .get()
                .parse(new StringReader(text.replace("\ufeff", "")))
                .getRecords()
                .get(0);
        assertThat(line.size()).isEqualTo(3);
        assertThat(line.get(1)).doesNotStartWith("=").doesNotStartWith("+");
        assertThat(line.get(1).matches("(?s)[=+\\-@\\t\\r\\n].*")).isFalse();
      }
    }
  }
}
