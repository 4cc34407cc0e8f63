package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BrowserTest
@Tag("REL-22")
class ImportBrowserIT {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static String line(int week, String room) {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).plusWeeks(20 + week);
    return day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"))
        + ";12h30;13h30;"
        + room
        + ";Réviser;Sophie L.\r\n";
  }

  private static String file(String... lines) {
    return "Date;Début;Fin;Salle;Sujet;Animé par\r\n" + String.join("", lines);
  }

  @Test
  void a_file_is_looked_at_then_added_and_added_once(Browser browser) {
    ImportScreen screen = ImportScreen.of(browser);
    browser.axe();
    String file = file(line(0, "Salle Rosa"), line(1, "Sale Rosa"), line(2, "Salle Rosa"));

    screen.look(file, WINDOWS);
    assertThat(screen.found()).containsExactly("2 séances à ajouter", "1 ligne refusée");
    assertThat(screen.lines().get(0)).contains("Ligne 3", "La plus proche : Salle Rosa.");
    browser.axe();
    browser.screenshot("lead-import-desk");

    screen.add();
    assertThat(screen.told()).contains("2 séances ajoutées", "1 ligne laissée de côté");

    screen.look(file, StandardCharsets.UTF_8);
    assertThat(screen.found())
        .containsExactly("Aucune séance à ajouter", "2 déjà là", "1 ligne refusée");
    browser.phone();
    browser.fitsItsWidth();
  }

  @Test
  void what_is_no_table_is_said_in_a_sentence(Browser browser) {
    ImportScreen screen = ImportScreen.of(browser);

    screen.look("a;b;c\n1;2;3\n", StandardCharsets.UTF_8);

    assertThat(screen.refused()).contains("Il manque la colonne", "Rien n’a été ajouté");
  }

  @Test
  void a_file_that_is_too_large_or_full_of_other_signs_is_refused_on_the_page_itself(
      Browser browser) {
    ImportScreen screen = ImportScreen.of(browser);

    screen.look(file(line(2, "Salle Rosa").repeat(20_000)), StandardCharsets.UTF_8);
    assertThat(screen.refused()).contains("trop gros", "lignes au plus");

    screen.look("\u0001\u0000\u00ff".repeat(500), WINDOWS);
    assertThat(screen.refused()).contains("pas un fichier CSV");

    screen.look(file(line(3, "Salle \"Rosa\"")), StandardCharsets.UTF_8);
    assertThat(screen.lines().get(0)).contains("Ligne 2");
  }

  @Test
  void a_large_file_is_brought_in_as_well_as_looked_at(Browser browser) {
    ImportScreen screen = ImportScreen.of(browser);
    String remark = "x".repeat(900_000);

    screen.look(
        "Date;Début;Fin;Salle;Sujet;Animé par;Remarque\r\n"
            + line(4, "Salle Rosa").replace("\r\n", ";" + remark + "\r\n"),
        StandardCharsets.UTF_8);
    screen.add();

    assertThat(screen.told()).contains("1 séance ajoutée");
  }

  @Test
  void the_template_is_a_file_that_can_be_imported(Browser browser) {
    ImportScreen screen = ImportScreen.of(browser);

    String template = screen.template();
    assertThat(template).startsWith("\ufeffDate;Début;Fin;").contains("\r\n");
    screen.look(template, StandardCharsets.UTF_8);

    assertThat(screen.lines()).hasSize(1);
  }
}
