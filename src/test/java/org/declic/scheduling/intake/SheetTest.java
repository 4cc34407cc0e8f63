package org.declic.scheduling.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REL-22")
class SheetTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String HEADING = "Date;Début;Fin;Salle;Animé par;Sujet\n";
  private static final String LINE = "24/11/2026;9h30;11h30;Salle Ada;Zoé É.;« Œuvrer »\n";

  private static Sheet read(String text, Charset encoding) {
    return Sheet.read(text.getBytes(encoding));
  }

  private static Sheet read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  private static void refused(String key, byte[] file) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Sheet.read(file))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("import.refused." + key));
  }

  private static void refused(String key, String text) {
    refused(key, text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void accents_survive_every_way_of_writing_them(String encoding) {
    boolean marked = encoding.startsWith("UTF-16");
    Sheet sheet = read((marked ? "\ufeff" : "") + HEADING + LINE, Charset.forName(encoding));

    assertThat(sheet.lines()).hasSize(1);
    assertThat(sheet.lines().get(0).value(IntakeColumn.MEDIATORS)).isEqualTo("Zoé É.");
    assertThat(sheet.lines().get(0).value(IntakeColumn.SUBJECT)).isEqualTo("« Œuvrer »");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void two_bytes_a_sign_are_seen_without_a_mark(String encoding) {
    Sheet sheet = read(HEADING + LINE, Charset.forName(encoding));

    assertThat(sheet.lines().get(0).value(IntakeColumn.MEDIATORS)).isEqualTo("Zoé É.");
  }

  @Test
  void a_line_that_names_the_separator_is_passed_over_and_counted() {
    Sheet sheet = read("sep=|\n" + (HEADING + LINE).replace(';', '|'));

    assertThat(sheet.lines()).hasSize(1);
    assertThat(sheet.lines().get(0).number()).isEqualTo(3);
  }

  @Test
  void a_quotation_mark_in_the_middle_of_a_cell_spoils_no_other_line() {
    Sheet sheet = read(HEADING + "25/11/2026;9h;;\"Salle\" Ada;;=LIEN(\"x\")\n" + LINE);

    assertThat(sheet.lines()).hasSize(2);
    assertThat(sheet.lines().get(1).value(IntakeColumn.SUBJECT)).isEqualTo("« Œuvrer »");
  }

  @Test
  void signs_that_nobody_sees_are_taken_out_of_cells() {
    Sheet sheet = read(HEADING + "25/11/2026;9h;;Salle Ada;;a\u001b[31m\u0001\u202eb\ufffe\n");

    assertThat(sheet.lines().get(0).value(IntakeColumn.SUBJECT)).isEqualTo("a[31mb");
  }

  @Test
  void headings_that_are_not_known_are_told_as_they_were_read() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> read(HEADING.replace(';', '~') + LINE))
        .satisfies(
            refusal ->
                assertThat(refusal.arguments()).contains("Date~Début~Fin~Salle~Animé par~Sujet"));
  }

  @Test
  void the_mark_of_a_spreadsheet_is_no_part_of_the_first_heading() {
    assertThat(read("\ufeff" + HEADING + LINE).lines().get(0).value(IntakeColumn.DATE))
        .isEqualTo("24/11/2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void the_separator_is_found(String separator) {
    Sheet sheet = read((HEADING + LINE).replace(";", separator), WINDOWS);

    assertThat(sheet.separator()).isEqualTo(separator.charAt(0));
    assertThat(sheet.lines().get(0).value(IntakeColumn.ROOM)).isEqualTo("Salle Ada");
  }

  @Test
  void headings_are_french_or_english_in_any_order_and_others_are_passed_over() {
    Sheet sheet = read("Note,Led by,ROOM,start,day\nx,Karim B.,Ada,9:30,2026-11-24\n");

    IntakeLine line = sheet.lines().get(0);
    assertThat(line.cells().values())
        .containsExactlyInAnyOrder("Karim B.", "Ada", "9:30", "2026-11-24");
  }

  @Test
  void lines_are_counted_as_a_spreadsheet_counts_them() {
    Sheet sheet =
        read(HEADING + "\n" + LINE + "1;2;3;4;5;\"two\nlines\"\n\n;;;;;\n" + LINE.strip());

    assertThat(sheet.lines()).extracting(IntakeLine::number).containsExactly(3L, 4L, 8L);
  }

  @Test
  void a_short_line_has_empty_cells() {
    assertThat(read(HEADING + "24/11/2026;9h30\n").lines().get(0).value(IntakeColumn.ROOM))
        .isEmpty();
  }

  @Test
  void formulas_are_only_text() {
    String formula = "=HYPERLINK(\"\"http://x\"\";\"\"y\"\")";
    Sheet sheet = read(HEADING + "24/11/2026;9:30;;Ada;Karim;\"" + formula + "\"\n");

    assertThat(sheet.lines().get(0).value(IntakeColumn.SUBJECT))
        .isEqualTo("=HYPERLINK(\"http://x\";\"y\")");
  }

  @Test
  void what_is_no_table_is_refused_with_its_sentence() {
    refused("empty", "");
    refused("empty", " \n \n");
    refused("empty", HEADING);
    refused("no_column", "a;b;c\n1;2;3\n");
    refused("no_column", "Date;Début;Médiateur\n24/11/2026;9h30;Karim\n");
    refused("broken", HEADING + "24/11/2026;9h30;11h30;\"Salle Ada;Karim;x\n");
    refused("no_text", new byte[] {'P', 'K', 3, 4, 0, 0, 0});
    refused("large", new byte[Sheet.MOST_BYTES + 1]);
    refused("many_lines", HEADING + "1;2;3;4;5\n".repeat(Sheet.MOST_LINES + 1));
  }

  @Test
  void as_many_lines_as_allowed_are_read() {
    assertThat(read(HEADING + "1;2;3;4;5\n".repeat(Sheet.MOST_LINES)).lines())
        .hasSize(Sheet.MOST_LINES);
  }

  /** What a spreadsheet writes of any cells comes back as these cells. */
  @RepeatedTest(60)
  void any_cells_come_back(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    char separator = ";,\t".charAt(random.nextInt(3));
    Charset encoding = random.nextBoolean() ? StandardCharsets.UTF_8 : WINDOWS;
    List<String> subjects =
        IntStream.range(0, 1 + random.nextInt(20)).mapToObj(i -> words(random)).toList();
    String text =
        "Date;Début;Salle;Animé par;Sujet\r\n".replace(';', separator)
            + subjects.stream()
                .map(subject -> "1" + (separator + "1").repeat(3) + separator + quoted(subject))
                .collect(Collectors.joining("\r\n"));

    assertThat(read(text, encoding).lines())
        .extracting(line -> line.value(IntakeColumn.SUBJECT))
        .containsExactlyElementsOf(subjects);
  }

  /** Whatever the bytes: lines, or a refusal; never another failure. */
  @RepeatedTest(200)
  void any_bytes_are_read_or_refused(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    byte[] file = (HEADING + LINE.repeat(3)).getBytes(WINDOWS);
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      file[random.nextInt(file.length)] = (byte) (random.nextBoolean() ? '"' : random.nextInt(256));
    }
    try {
      assertThat(Sheet.read(file).lines()).isNotEmpty();
    } catch (Refusal refusal) {
      assertThat(refusal.key()).startsWith("import.refused.");
    }
  }

  private static String words(Random random) {
    String signs = "abcé Éœ«»’;,\t\"\n=+-@0'";
    StringBuilder words = new StringBuilder("x");
    for (int i = 0; i < random.nextInt(30); i++) {
      words.append(signs.charAt(random.nextInt(signs.length())));
    }
    return words.append('x').toString();
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
