package org.declic.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.attendance.AttendanceMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one place where our words meet those of the national schemes. */
class NationalValuesTest {

  @ParameterizedTest
  @CsvSource({
    "WORKSHOP,collectif",
    "COLLECTIVE_INTERVIEW,collectif",
    "SHOWROOM,collectif",
    "INDIVIDUAL_INTERVIEW,individuel",
    "INDIVIDUAL_SUPPORT,individuel"
  })
  void each_kind_is_of_a_type(ActivityKind kind, String type) {
    assertThat(NationalValues.type(kind)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "EXPECTED,unknown,''",
    "PRESENT,seen,''",
    "LATE,seen,late",
    "LEFT_EARLY,seen,left_early",
    "EXCUSED,excused,''",
    "NO_SHOW,noshow,''",
    "LEFT_UNSERVED,revoked,left_without_service",
    "REVOKED,revoked,''"
  })
  void each_mark_has_a_status_and_what_is_ours_beside_it(
      AttendanceMark mark, String status, String participation) {
    assertThat(NationalValues.status(mark)).isEqualTo(status);
    assertThat(NationalValues.participation(mark, false)).isEqualTo(participation);
  }

  @Test
  void somebody_added_on_the_spot_walked_in() {
    assertThat(NationalValues.participation(AttendanceMark.PRESENT, true)).isEqualTo("walk_in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|prendre_en_main_du_materiel,gere_ses_contenus_numeriques,navigation_sur_internet,email,bureautique",
        "2|aide_aux_demarches_administratives",
        "3|reseaux_sociaux,securite_numerique",
        "7|"
      })
  void each_module_has_its_themes(int module, String themes) {
    assertThat(NationalValues.themes(NationalValues.themesOfModule(module)))
        .isEqualTo(themes == null ? "" : themes);
  }

  @Test
  void every_word_that_authors_use_for_a_theme_is_known() throws IOException {
    Pattern words = Pattern.compile("(?m)^themes: \\[(.*)]$");
    try (Stream<Path> files = Files.walk(Path.of("modules-content"))) {
      for (Path file : files.filter(file -> file.endsWith("unit.yaml")).toList()) {
        Matcher found = words.matcher(Files.readString(file));
        assertThat(found.find()).as("themes of %s", file).isTrue();
        for (String word : found.group(1).split(", *")) {
          assertThat(NationalValues.themesOfWord(word)).as("%s in %s", word, file).isNotEmpty();
        }
      }
    }
  }

  @Test
  void ones_name_on_the_web_is_a_tag_because_no_theme_says_it() {
    assertThat(NationalValues.tags(Set.of("m3-u02", "m1-u01"))).containsExactly("e-reputation");
    assertThat(NationalValues.tags(Set.of("m1-u01"))).isEmpty();
  }

  @Test
  void the_values_of_the_scheme_are_all_there() {
    assertThat(Theme.general()).hasSize(19);
    assertThat(Theme.procedures()).hasSize(11);
    assertThat(values(Stream.of(PlaceType.values()).map(PlaceType::nationalValue)))
        .isEqualTo("lieu_activite domicile a_distance autre");
    assertThat(values(Stream.of(Equipment.values()).map(Equipment::nationalValue)))
        .isEqualTo("ordinateur telephone tablette autre aucun");
    assertThat(values(Stream.of(ReceivingBody.values()).map(ReceivingBody::nationalValue)).strip())
        .isEqualTo(
            "administration mediation_numerique operateur_ou_organisme_en_charge aide_sociale"
                + " insertion_professionnelle aide_aux_demarches_administratives autre");
    assertThat(values(ActivityLevel.choices(true).stream().map(ActivityLevel::nationalValue)))
        .isEqualTo(" debutant intermediaire avance");
    assertThat(values(ActivityLevel.choices(false).stream().map(ActivityLevel::nationalValue)))
        .isEqualTo(" entierement_accompagne partiellement_autonome autonome");
    assertThat(
            values(
                Arrays.stream(Characteristic.Dimension.values())
                    .map(Characteristic.Dimension::nationalName)))
        .isEqualTo("genre tranche_age statut_social");
    assertThat(
            values(
                Characteristic.Dimension.AGE.characteristics().stream()
                    .map(Characteristic::nationalValue)))
        .isEqualTo(
            "moins_de_douze douze_dix_huit dix_huit_vingt_quatre vingt_cinq_trente_neuf"
                + " quarante_cinquante_neuf soixante_soixante_neuf soixante_dix_plus");
  }

  private static String values(Stream<String> values) {
    return values.collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "true,0,0,NOT_SAID",
    "true,2,0,NOT_SAID",
    "true,2,1,ADVANCED",
    "true,2,3,INTERMEDIATE",
    "true,1,3,BEGINNER",
    "true,5,1,ADVANCED",
    "false,1,0,AUTONOMOUS",
    "false,1,1,PARTLY_AUTONOMOUS",
    "false,0,1,GUIDED",
    "false,0,0,NOT_SAID"
  })
  void observations_propose_a_level(
      boolean group, int unaided, int helped, ActivityLevel proposed) {
    RecordFigures figures =
        new RecordFigures(5, 5, 0, 0, 0, 0, Map.of(), unaided, helped, 0, 0, 0, 0);
    assertThat(ActivityLevel.proposed(group, figures)).isEqualTo(proposed);
  }

  @Test
  void no_equipment_goes_with_none_and_a_procedure_with_the_help_with_procedures() {
    RecordEntry entry =
        new RecordEntry(
            Set.of(Theme.LOGEMENT),
            Set.of(Equipment.NONE, Equipment.PHONE),
            ActivityLevel.NOT_SAID,
            FollowUp.NONE,
            "",
            RecordDetails.of(30),
            false);
    assertThat(entry.equipment()).containsExactly(Equipment.PHONE);
    assertThat(List.copyOf(entry.themes()))
        .containsExactly(Theme.AIDE_AUX_DEMARCHES_ADMINISTRATIVES, Theme.LOGEMENT);
  }
}
