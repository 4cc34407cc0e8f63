package org.declic.interop.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.outcomes.ActivityLevel;
import org.declic.outcomes.Characteristic;
import org.declic.outcomes.DisclosureControl;
import org.declic.outcomes.Equipment;
import org.declic.outcomes.FollowUp;
import org.declic.outcomes.Marginals;
import org.declic.outcomes.PlaceType;
import org.declic.outcomes.Received;
import org.declic.outcomes.ReceivingBody;
import org.declic.outcomes.RecordDetails;
import org.declic.outcomes.RecordEntry;
import org.declic.outcomes.RecordFigures;
import org.declic.outcomes.RecordRow;
import org.declic.outcomes.RecordState;
import org.declic.outcomes.Theme;
import org.declic.scheduling.ActivityKind;
import org.junit.jupiter.api.Test;

class RecordColumnsTest {
  private final RecordColumns columns =
      new RecordColumns(
          new SiteFacts(SiteId.next(), "Essai", ZoneId.of("Europe/Paris"), "", ""),
          new DisclosureControl(11));

  private static RecordRow record(int present, int withoutPass) {
    RecordEntry said =
        new RecordEntry(
            Set.of(Theme.LOGEMENT),
            Set.of(Equipment.COMPUTER, Equipment.PHONE),
            ActivityLevel.INTERMEDIATE,
            FollowUp.PARTNER,
            "Une note qui reste ici.",
            new RecordDetails(
                90,
                PlaceType.HOME,
                ReceivingBody.SOCIAL_HELP,
                Received.YES,
                "Demande de logement",
                "Mission locale",
                40,
                new Marginals(Map.of(Characteristic.FEMALE, 13))),
            true);
    Instant nine = Instant.parse("2026-11-24T08:00:00Z");
    return new RecordRow(
        "id",
        "session",
        RecordState.CONFIRMED,
        ActivityKind.WORKSHOP,
        "=HYPERLINK(1)",
        LocalDate.of(2026, 11, 24),
        nine,
        "Salle Ada",
        new RecordFigures(
            present, present, 0, withoutPass, 0, 0, Map.of("m3-u01", 3), 0, 0, 0, 0, 0, 0),
        said,
        nine,
        nine.plusSeconds(60),
        1);
  }

  @Test
  void a_record_is_a_line_in_the_values_of_the_scheme() {
    assertThat(columns.line(record(20, 10)))
        .containsEntry("type", "collectif")
        .containsEntry("duree", 90)
        .containsEntry("type_lieu", "domicile")
        .containsEntry("thematiques", "aide_aux_demarches_administratives,logement")
        .containsEntry("precisions_demarche", "Demande de logement")
        .containsEntry("tags", "e-reputation")
        .containsEntry("materiel", "ordinateur,telephone")
        .containsEntry("autonomie", "")
        .containsEntry("niveau_atelier", "intermediaire")
        .containsEntry("oriente_vers_structure", true)
        .containsEntry("structure_de_redirection", "aide_sociale")
        .containsEntry("orientation_recue", "oui")
        .containsEntry("part_partenaire", 40)
        .containsEntry("beneficiaires_total", 30)
        .containsEntry("genre_feminin", 13)
        .containsEntry("genre_non_communique", 17)
        .containsEntry("modification", "2026-11-24T09:01")
        .doesNotContainValue("Une note qui reste ici.");
  }

  @Test
  void few_people_are_told_neither_in_all_nor_in_part() {
    assertThat(columns.line(record(6, 4)))
        .containsEntry("beneficiaires_total", "< 11")
        .containsEntry("beneficiaires_sans_carte", "")
        .containsEntry("genre_feminin", "")
        .containsEntry("genre_non_communique", "");
  }

  @Test
  void a_file_without_a_record_has_the_same_heads() {
    assertThat(columns.heads()).isEqualTo(List.copyOf(columns.line(record(20, 10)).keySet()));
  }

  @Test
  void a_subject_that_looks_like_a_formula_is_text() {
    String file =
        CsvFormat.FRENCH.write(List.of(List.copyOf(columns.line(record(20, 10)).values())));
    assertThat(file).startsWith("\ufeff").contains(";'=HYPERLINK(1);").endsWith("\r\n");
  }
}
