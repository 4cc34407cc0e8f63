package org.declic.interop.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingCommandTest {
  private static final String WEEK = "docs/examples/staffing-week.json";
  private static final String TEXTBOOK = "docs/examples/staffing-textbook.json";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void the_week_of_a_small_centre_is_staffed_but_for_the_session_that_nobody_can_lead()
      throws IOException {
    Path plan = folder.resolve("plan.json");

    assertThat(run(WEEK, "--seconds", "120", "--seed", "7", "--out", plan.toString())).isZero();

    String written = Files.readString(plan);
    assertThat(written.replaceAll("\\s+", " "))
        .contains("\"violations\" : [ ]")
        .contains("\"session\" : \"mon-forms\", \"mediator\" : \"karim\", \"part\" : \"LEAD\"")
        .contains("\"session\" : \"tue-arabic\", \"mediator\" : \"awa\", \"part\" : \"LEAD\"")
        .contains("\"session\" : \"sat-cv\", \"part\" : \"LEAD\", \"missing\" : 1")
        .contains("\"code\" : \"IF_SKILLED\", \"values\" : [ \"karim\", \"m4-u01\" ]");
    assertThat(told()).contains("7 places pourvues sur 8").contains("démontré");
    assertThat(Files.list(folder)).containsExactly(plan);
  }

  /** The cheapest way to do all jobs of this instance costs 379, which the engine proves. */
  @Test
  void a_textbook_instance_is_solved_to_the_proven_best() throws IOException {
    assertThat(run(TEXTBOOK, "--seconds", "120", "--seed", "7", "--explain", "none")).isZero();

    String written = out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    assertThat(written)
        .contains("\"total\" : 379")
        .contains("\"proven\" : true")
        .contains("\"gap\" : 0.0")
        .contains("\"empty\" : [ ]")
        .doesNotContain("because");
    assertIsJson(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                                                                              | colonne 2
          []                                                                             | tout le fichier : il faut un objet
          {"format":"declic-staffing-1","mediators":[],"sessions":[]} x                  | Ligne 1, colonne 61
          {"format":"declic-staffing-1","format":"x"}                                    | déjà donné plus haut
          {"format":"declic-staffing-1","mediators":[],"sessions":[{"id":"s","leads":51}]} | de 0 à 50
          {"format":"declic-staffing-1","mediators":[],"sessions":[{"id":"s","from":"+99999-01-01T00:00:00Z","to":"x"}]} | est trop loin
          {"format":"declic-staffing-1","mediators":[],"sessions":[],"comment":[[]]}     | comment : il faut un texte
          {"format":"x"}                                                                 | format « x » inconnu
          {"format":"declic-staffing-1","sessions":[]}                                   | il manque « mediators »
          {"format":"declic-staffing-1","mediators":[{"id":"a"},{"id":"a"}],"sessions":[]} | mediators[1].id
          {"format":"declic-staffing-1","mediators":[{"id":"a","contract":1}],"sessions":[]} | contractMinutes
          {"format":"declic-staffing-1","mediators":[],"sessions":[{"id":"s","people":-1}]} | sessions[0].people
          {"format":"declic-staffing-1","mediators":[],"sessions":[{"id":"s","people":1.5}]} | nombre entier
          {"format":"declic-staffing-1","mediators":[],"sessions":[{"id":"s","from":"demain","to":"x"}]} | « demain »
          {"format":"declic-staffing-1","zone":"Mars","mediators":[],"sessions":[]}      | Europe/Paris
          {"format":"declic-staffing-1","mediators":[],"sessions":[],"pairs":[{"session":"s","mediator":"m"}]} | déclaré nulle part
          """)
  void what_is_wrong_in_a_file_is_told_with_its_place(String content, String said)
      throws IOException {
    Path problem = Files.writeString(folder.resolve("problem.json"), content);

    assertThat(run(problem.toString())).isEqualTo(3);

    assertThat(told().replace('\u00a0', ' ').replace('\u202f', ' '))
        .startsWith("Ligne 1")
        .contains(said)
        .doesNotContain("Unexpected", "expected");
    assertThat(out.size()).isZero();
  }

  @Test
  void a_question_without_anybody_is_answered_with_what_is_odd() throws IOException {
    Path problem =
        Files.writeString(
            folder.resolve("problem.json"),
            "{\"format\":\"declic-staffing-1\",\"mediators\":[],\"sessions\":[{\"id\":\"s\"}]}");

    assertThat(run(problem.toString(), "--seconds", "5")).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("NO_MEDIATORS")
        .contains("IF_ANYBODY");
  }

  @Test
  void an_empty_file_is_said_to_be_empty() throws IOException {
    assertThat(run(Files.createFile(folder.resolve("empty.json")).toString())).isEqualTo(3);
    assertThat(told()).contains("vide");
  }

  @Test
  void the_mark_that_some_programs_put_first_is_passed_over() throws IOException {
    Path problem =
        Files.writeString(
            folder.resolve("problem.json"),
            "\ufeff{\"format\":\"declic-staffing-1\",\"mediators\":[],\"sessions\":[]}");

    assertThat(run(problem.toString())).isZero();
  }

  /** Sums would turn around and a very bad plan look like a very good one. */
  @Test
  void points_that_no_sum_could_hold_are_refused() throws IOException {
    Path problem =
        Files.writeString(
            folder.resolve("problem.json"),
            "{\"format\":\"declic-staffing-1\",\"mediators\":[],\"sessions\":[{\"id\":\"s\","
                + "\"leads\":50,\"people\":1000000}],\"weights\":{\"person\":1000000000}}");

    assertThat(run(problem.toString())).isEqualTo(3);
    assertThat(told()).contains("trop de points");
  }

  @Test
  void what_is_fixed_against_a_rule_is_said_at_the_end() throws IOException {
    Path problem =
        Files.writeString(
            folder.resolve("problem.json"),
            "{\"format\":\"declic-staffing-1\",\"mediators\":[{\"id\":\"a\",\"capacityMinutes\":0}],"
                + "\"sessions\":[{\"id\":\"s\",\"from\":\"2026-11-30T09:00:00+01:00\","
                + "\"to\":\"2026-11-30T10:00:00+01:00\"}],\"standing\":[{\"session\":\"s\","
                + "\"mediator\":\"a\",\"locked\":true}]}");

    assertThat(run(problem.toString())).isZero();
    assertThat(told()).contains("1 règles ne sont pas tenues");
  }

  @Test
  void where_no_plan_can_be_written_is_said_before_the_search() throws IOException {
    assertThat(run(WEEK, "--out", folder.toString())).isEqualTo(3);
    assertThat(run(WEEK, "--out", folder.resolve("no/plan.json").toString())).isEqualTo(3);
    assertThat(told())
        .contains("c’est un dossier")
        .contains("n’existe pas")
        .doesNotContain("points");
    assertThat(Files.list(folder)).isEmpty();
  }

  @Test
  void nobody_who_reads_is_no_success() throws IOException {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int any) throws IOException {
                throw new IOException("gone");
              }
            });

    int ended =
        StaffingCommand.run(
            List.of("--schema"),
            Locale.FRENCH,
            closed,
            new PrintStream(told, true, StandardCharsets.UTF_8));

    assertThat(ended).isEqualTo(3);
    assertThat(told()).contains("plus personne ne lit");
  }

  @ParameterizedTest
  @CsvSource({
    "--seconds 0",
    "--seconds NaN",
    "--seconds 0x1p3",
    "--seconds 99999999999",
    "--workers 1.5",
    "--workers 0",
    "--seed 7.9",
    "--seed -1",
    "--explain most",
    "-quick yes"
  })
  void an_argument_out_of_its_range_is_told(String arguments) {
    List<String> all = new ArrayList<>(List.of(WEEK));
    all.addAll(List.of(arguments.split(" ")));

    assertThat(run(all.toArray(String[]::new))).isEqualTo(2);
    assertThat(told()).contains(arguments.split(" ")[0]).contains("--schema");
  }

  @Test
  void help_is_no_mistake() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("--seconds").contains("plan");
    assertThat(told()).isEmpty();
  }

  @Test
  void wrong_arguments_are_told_with_the_right_ones() {
    assertThat(run("--fast", "yes", WEEK)).isEqualTo(2);
    assertThat(told()).contains("--fast").contains("--seconds");
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    assertThat(run("nowhere.json")).isEqualTo(3);
    assertThat(told()).contains("nowhere.json");
  }

  @Test
  void the_schema_is_printed_and_is_json() throws IOException {
    assertThat(run("--schema")).isZero();
    assertIsJson(out.toString(StandardCharsets.UTF_8));
  }

  private int run(String... arguments) {
    return StaffingCommand.run(
        List.of(arguments),
        Locale.FRENCH,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(told, true, StandardCharsets.UTF_8));
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }

  private static void assertIsJson(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      parser.skipChildren();
      assertThat(parser.nextToken()).isNull();
    }
  }
}
