package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declic.content.loading.Sample.ENGLISH;
import static org.declic.content.loading.Sample.FRENCH;

import java.util.List;
import org.declic.content.ApplyScreen;
import org.declic.content.ConfidenceScreen;
import org.declic.content.DrawnWindow;
import org.declic.content.FrameScreen;
import org.declic.content.ItemId;
import org.declic.content.LearningUnit;
import org.declic.content.ModuleId;
import org.declic.content.Note;
import org.declic.content.Pathway;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioId;
import org.declic.content.SkillId;
import org.declic.content.StepKind;
import org.declic.content.TextScreen;
import org.declic.platform.Language;
import org.declic.platform.SafeHtml;
import org.junit.jupiter.api.Test;

class PathwayReaderTest {
  private final LearningUnit unit = Sample.frenchUnit();

  @Test
  void the_sample_passes_the_checks_of_everybody() {
    assertThat(PathwayReader.read(Sample.FOLDER).problems()).isEmpty();
  }

  @Test
  void modules_units_and_skills_are_there_in_each_language() {
    Pathway pathway = Sample.whole().reading().pathway().orElseThrow();
    assertThat(pathway.languages()).containsExactly(Language.FRENCH, Language.ENGLISH);
    assertThat(pathway.modules(Language.ENGLISH))
        .singleElement()
        .satisfies(module -> assertThat(module.plainTitle()).isEqualTo("My first steps"));
    assertThat(pathway.unitsOf(new ModuleId("m1"), Language.FRENCH)).hasSize(1);
    assertThat(pathway.skill(new SkillId("lettre.lire"), Language.ENGLISH).orElseThrow().sentence())
        .isEqualTo("I can read a letter.");
    assertThat(pathway.version()).hasSize(12);
  }

  @Test
  void a_language_without_any_file_shows_french() {
    Pathway pathway = Sample.whole().reading().pathway().orElseThrow();
    assertThat(pathway.unit(Sample.UNIT, new Language("ar")).orElseThrow().title())
        .isEqualTo("Une lettre à lire");
  }

  @Test
  void a_unit_without_translation_is_shown_in_french_as_a_whole_and_says_so() {
    Pathway pathway = Sample.without(ENGLISH).reading().pathway().orElseThrow();
    LearningUnit borrowed = pathway.unit(Sample.UNIT, Language.ENGLISH).orElseThrow();
    assertThat(borrowed.translated()).isFalse();
    assertThat(borrowed.language()).isEqualTo(Language.FRENCH);
    assertThat(borrowed.title()).isEqualTo("Une lettre à lire");
    assertThat(pathway.languages()).containsExactly(Language.FRENCH);
  }

  @Test
  void a_translation_of_an_older_text_is_not_up_to_date() {
    Sample changed = Sample.with(FRENCH, "rev: 1", "rev: 2");
    assertThat(changed.unit(Language.ENGLISH).upToDate()).isFalse();
    assertThat(changed.unit(Language.FRENCH).upToDate()).isTrue();
  }

  @Test
  void the_version_changes_with_any_file() {
    String before = Sample.whole().reading().pathway().orElseThrow().version();
    String after =
        Sample.with(FRENCH, "Lucette ouvre", "Amina ouvre")
            .reading()
            .pathway()
            .orElseThrow()
            .version();
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void a_text_becomes_safe_markup_with_french_typography() {
    TextScreen screen = unit.screens(TextScreen.class).get(0);
    assertThat(screen.body().html())
        .isEqualTo(
            "<p>Lisez <strong>deux</strong> lignes\u00A0:</p>"
                + "<ul><li>la personne,</li>"
                + "<li>l’<span class=\"mot\">objet</span>.</li></ul>"
                + "<p>Le site officiel est <a class=\"official\""
                + " rel=\"external noopener noreferrer\""
                + " href=\"https://www.service-public.gouv.fr\">Service Public</a>.</p>");
    assertThat(screen.notes())
        .containsExactly(
            new Note(Note.Kind.REMEMBER, new SafeHtml("Lisez l’objet d’abord\u00A0!")));
    assertThat(screen.words()).extracting("key").containsExactly("objet");
    assertThat(screen.title()).isEqualTo("Deux lignes");
  }

  @Test
  void what_looks_like_markup_is_escaped() {
    LearningUnit changed =
        Sample.with(FRENCH, "{objet} Objet : **Votre livre**", "{objet} a < b & \"c\"")
            .unit(Language.FRENCH);
    assertThat(changed.question(new ItemId("m1-u01/q1")).orElseThrow().words().html("objet").html())
        .isEqualTo("a &lt; b &amp; &quot;c&quot;");
  }

  @Test
  void a_demonstration_has_its_drawn_windows() {
    List<FrameScreen> frames = unit.screens(FrameScreen.class);
    DrawnWindow first = frames.get(0).window().orElseThrow();
    assertThat(first.buttons()).containsExactly(new DrawnWindow.Button("ouvrir", "Ouvrir", true));
    assertThat(first.lines().get(0).html().html())
        .isEqualTo("De\u00A0: <strong>Mairie de Rivebelle</strong>");
    assertThat(first.bodyLines()).isEqualTo(3);
    assertThat(frames.get(0).guidedError()).isFalse();
    DrawnWindow second = frames.get(1).window().orElseThrow();
    assertThat(frames.get(1).guidedError()).isTrue();
    assertThat(frames.get(1).label()).isEqualTo("Erreur");
    assertThat(second.tone()).isEqualTo(DrawnWindow.Tone.CAUTION);
    assertThat(second.field()).contains("acte naissance");
    assertThat(second.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.ad()).isTrue();
              assertThat(row.pressed()).isTrue();
              assertThat(row.html().html())
                  .isEqualTo("<p>Votre acte, vite</p><p>acte-rapide.example</p>");
            });
  }

  @Test
  void a_scenario_gives_each_variant_all_its_words() {
    Pathway pathway = Sample.whole().reading().pathway().orElseThrow();
    ScenarioDefinition scenario =
        pathway.scenario(new ScenarioId("mailbox/lettre"), Language.FRENCH).orElseThrow();
    assertThat(scenario.variants())
        .extracting("mission")
        .containsExactly(
            "Répondez à la mairie.", "Répondez à la bibliothèque.", "Répondez à la mairie.");
    assertThat(scenario.variants())
        .extracting(v -> v.words().text("m1.date"))
        .containsExactly("9\u00A0h\u00A012", "9\u00A0h\u00A012", "8\u00A0h\u00A040");
    ScenarioDefinition.Variant first = scenario.variant("v1").orElseThrow();
    assertThat(first.words().html("m1.body").html())
        .isEqualTo("<p>Bonjour,</p><p>Venez mardi.</p><p>Nadia</p>");
    assertThat(first.hint(2).html()).contains("Regardez la ligne");
    assertThat(first.hint(4).isEmpty()).isTrue();
    assertThat(first.error("wrong-message").html()).contains("Pas tout à fait.");
    assertThat(first.structure().list("messages").get(0).text("address"))
        .contains("accueil@mairie-rivebelle.example");
  }

  @Test
  void the_real_task_and_the_confidence_sentence_are_read() {
    ApplyScreen apply = unit.screens(ApplyScreen.class).get(0);
    assertThat(apply.gestures()).hasSize(3);
    assertThat(apply.gestures().get(0).notes()).hasSize(1);
    assertThat(apply.privacy()).isEqualTo("own-data");
    List<ConfidenceScreen> both = unit.screens(ConfidenceScreen.class);
    assertThat(both).extracting(ConfidenceScreen::before).containsExactly(true, false);
    assertThat(both)
        .extracting(ConfidenceScreen::sentence)
        .containsOnly("Lire une lettre, sans aide\u00A0:");
  }

  @Test
  void the_guide_has_its_five_lines_and_the_steps_their_kinds() {
    assertThat(unit.guide().commonError().html()).startsWith("Erreur fréquente");
    assertThat(unit.promises().get(1).html()).isEqualTo("Vous saurez dire qui l’écrit.");
    assertThat(unit.steps()).extracting("kind").containsOnly(StepKind.values());
    assertThat(unit.outcome()).isEqualTo("Je sais lire une lettre.");
  }
}
