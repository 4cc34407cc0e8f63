package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declic.content.loading.Sample.ENGLISH;
import static org.declic.content.loading.Sample.FRENCH;
import static org.declic.content.loading.Sample.SCENARIO;
import static org.declic.content.loading.Sample.SCENARIO_WORDS;
import static org.declic.content.loading.Sample.STRUCTURE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of docs/content-authoring.md, broken once: the right file, line and rule are told. */
class RulesTest {

  @Test
  void the_sample_has_no_problem() {
    assertThat(Sample.whole().reading().problems()).isEmpty();
  }

  // 1 ids

  @Test
  void rule_1_an_id_has_its_form() {
    Sample.with(STRUCTURE, "id: m1-u01", "id: unite-1").isRefusedBy(1, "id: unite-1");
    Sample.with(STRUCTURE, "id: s02", "id: etape2").isRefusedBy(1, "id: etape2");
    Sample.with("skills.yaml", "id: lettre.lire", "id: Lire").isRefusedBy(1, "id: Lire");
    Sample.with(SCENARIO, "id: mailbox/lettre", "id: mairie").isRefusedBy(1, "id: mairie");
  }

  @Test
  void rule_1_an_id_is_there_once() {
    Sample.with(STRUCTURE, "{id: q2,", "{id: q1,").isRefusedBy(1, "- id: s05");
    Sample.with("ids.txt", "m1-u01/g2", "m1-u01/g1 # encore").isRefusedBy(1, "# encore");
    Sample.with(SCENARIO, "- id: v2", "- id: v1 # encore").isRefusedBy(1, "# encore");
  }

  @Test
  void rule_1_an_id_is_in_the_ledger() {
    Sample.with("ids.txt", "m1-u01/q4\n", "").isRefusedBy(1, STRUCTURE, "id: q4");
  }

  @Test
  void rule_1_a_retired_id_never_comes_back() {
    Sample.with("ids.txt", "m1-u01/q4", "m1-u01/q4 retired").isRefusedBy(1, STRUCTURE, "id: q4");
  }

  @Test
  void rule_1_an_id_that_is_no_longer_used_is_retired() {
    Sample.with("ids.txt", "m1-u01/q9 retired", "m1-u01/q9").isRefusedBy(1, "m1-u01/q9");
  }

  // 2 form

  @Test
  void rule_2_yaml_can_be_read() {
    Sample.with(STRUCTURE, "  - {id: s04,", "  - id: s04,").isRefusedBy(2, "- id: s04,");
    Sample.with(STRUCTURE, "minutes: 20", "minutes: 20\nminutes: 25").isRefusedBy(2, "minutes: 25");
  }

  @Test
  void rule_2_a_field_exists() {
    Sample.with(STRUCTURE, "minutes: 20", "minuts: 20").isRefusedBy(2, "minuts");
    Sample.with(STRUCTURE, "minutes: 20", "minutes: vingt").isRefusedBy(2, "minutes");
    Sample.with(STRUCTURE, "kind: expliquer", "kind: raconter").isRefusedBy(2, "raconter");
    Sample.with(STRUCTURE, "type: saisie", "type: dictee").isRefusedBy(2, "dictee");
  }

  @Test
  void rule_2_the_line_grammar_is_kept() {
    Sample.with(FRENCH, "{mots} acte", "{mots acte").isRefusedBy(2, "{mots acte");
    Sample.with(FRENCH, "> [retenir]", "> [astuce]").isRefusedBy(2, "[astuce]");
    Sample.with(FRENCH, "> [retenir] Lisez", "> Lisez").isRefusedBy(2, "> Lisez");
    Sample.with(FRENCH, "## s06 ", "## s05 ").isRefusedBy(2, "pour de vrai");
    Sample.with(FRENCH, "lang: fr", "langue: fr").isRefusedBy(2, "---");
    Sample.with(FRENCH, "- Prudence : la lettre reste privée.\n", "").isRefusedBy(2, ":: guide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>deux</b>",
        "*deux*",
        "[deux](https://exemple.example)",
        "![deux](x.png)",
        "`deux`",
        "<script>alert(1)</script>"
      })
  void rule_2_only_plain_markdown(String markup) {
    Sample.with(FRENCH, "Lisez **deux** lignes :", "Lisez " + markup).isRefusedBy(2, markup);
  }

  @Test
  void rule_2_a_glossary_word_exists() {
    Sample.with(FRENCH, "[[mot:objet]]", "[[mot:sujet]]").isRefusedBy(2, "[[mot:sujet]]");
  }

  @Test
  void rule_2_a_right_answer_is_one_of_the_options() {
    Sample.with(STRUCTURE, "right: [b], exhibit", "right: [z], exhibit").isRefusedBy(2, "id: q1");
    Sample.with(STRUCTURE, "right: [c, a, b]", "right: [a, b, c]").isRefusedBy(2, "id: q3");
    Sample.with(FRENCH, "{answer} objet | l’objet\n", "")
        .and(ENGLISH, "{answer} subject | the subject\n", "")
        .isRefusedBy(2, FRENCH, "question q4");
  }

  @Test
  void rule_2_a_matching_has_its_second_order() {
    Sample.with(STRUCTURE, "order: [c, a, b]", "order: [a, b, c]").isRefusedBy(2, "id: q7");
    Sample.with(STRUCTURE, "order: [c, a, b]", "order: [c, a]").isRefusedBy(2, "id: q7");
    Sample.with(STRUCTURE, "order: [c, a, b]", "order: [c, a, b], right: [a]")
        .isRefusedBy(2, "id: q7");
  }

  @Test
  void rule_2_every_answer_of_a_picture_question_is_drawn() {
    Sample.with(STRUCTURE, ", c: reply-arrow}}", "}}").isRefusedBy(2, "id: q6");
  }

  @Test
  void rule_8_what_a_drawing_shows_does_not_say_the_answer() {
    Sample.with(FRENCH, "{c} Une enveloppe qui repart", "{c} La flèche du retour")
        .isRefusedBy(8, "question q7");
  }

  // 3 to 5 what a unit is made of

  @Test
  void rule_3_the_six_kinds_of_step() {
    Sample.with(STRUCTURE, "kind: expliquer", "kind: montrer").isRefusedBy(3, "{id: s01");
  }

  @Test
  void rule_3_a_demonstration_shows_the_common_mistake() {
    Sample.with(STRUCTURE, "    guided_error: f2\n", "").isRefusedBy(3, "id: s03");
  }

  @Test
  void rule_4_evidence_names_a_skill_of_the_unit() {
    Sample.with(STRUCTURE, "skills: [lettre.lire]", "skills: [lettre.ecrire]")
        .isRefusedBy(4, "skills:");
    Sample.with(STRUCTURE, "evidence: [lettre.lire]", "evidence: [lettre.ecrire]")
        .isRefusedBy(4, "id: s04");
  }

  @Test
  void rule_5_two_options_prove_nothing() {
    Sample.with(
            STRUCTURE, "    kind: verifier\n", "    kind: verifier\n    evidence: [lettre.lire]\n")
        .and(STRUCTURE, "options: [a, b, c], right: [b]", "options: [a, b], right: [b]")
        .and(STRUCTURE, "q2, type: choix-multiple, skill: lettre.lire,", "q2, type: avis,")
        .and(STRUCTURE, "q3, type: ordre, skill: lettre.lire,", "q3, type: avis,")
        .and(STRUCTURE, "q4, type: saisie, skill: lettre.lire,", "q4, type: avis,")
        .and(STRUCTURE, "q6, type: choix-image, skill: lettre.lire,", "q6, type: avis,")
        .and(STRUCTURE, "q7, type: relier, skill: lettre.lire,", "q7, type: avis,")
        .isRefusedBy(5, "    evidence: [lettre.lire]");
  }

  // 6 feedback

  @Test
  void rule_6_every_option_is_explained() {
    Sample.with(
            FRENCH, "[b] La mairie\n    C’est juste. La ligne « De » le dit.\n", "[b] La mairie\n")
        .isRefusedBy(6, "[b] La mairie");
    Sample.with(FRENCH, "[other]\n    Presque. Il manque une ligne. Essayez encore.\n", "[other]\n")
        .isRefusedBy(6, "question q2");
  }

  @Test
  void rule_6_every_error_and_hint_of_an_exercise_has_words() {
    Sample.with(
            SCENARIO_WORDS,
            ":: error empty-reply\nIl manque le message. Écrivez « Bonjour ».\n",
            "")
        .isRefusedBy(6, "## v1");
    Sample.with(SCENARIO_WORDS, ":: hint 2\nRegardez la ligne « De ».\n", "")
        .isRefusedBy(6, "## v1");
  }

  // 7 and 18 reading

  @Test
  void rule_7_a_sentence_of_more_than_20_words_is_refused() {
    String sentence = "Lucette " + "lit ".repeat(20).strip() + ".";
    Sample.with(FRENCH, "Lucette ouvre la lettre.", sentence).isRefusedBy(7, "Lucette lit lit");
    Sample.with(FRENCH, "Le timbre ne dit rien.", sentence).isRefusedBy(7, "Lucette lit lit");
  }

  @Test
  void rule_7_a_sentence_of_more_than_15_words_is_worth_a_look() {
    String sentence = "Lucette " + "lit ".repeat(15).strip() + ".";
    Sample.with(FRENCH, "Lucette ouvre la lettre.", sentence)
        .isWarnedBy(7, FRENCH, "Lucette lit lit");
  }

  @Test
  void rule_7_a_screen_has_at_most_60_words() {
    String text = "Lucette lit une lettre. ".repeat(16).strip();
    Sample.with(FRENCH, "Lucette ouvre la lettre.", text).isRefusedBy(7, "screen f1");
  }

  @Test
  void rule_18_a_unit_has_at_most_450_words() {
    String text = "Lucette lit une lettre. ".repeat(120).strip();
    Sample.with(FRENCH, "Lucette ouvre la lettre.", text).isRefusedBy(18, "---");
  }

  // 10 to 15 what may stand in a text

  @Test
  void rule_10_only_text_files() {
    Sample.withFile("m1/u01-exemple/photo.png", "x").isRefusedBy(10, "x");
  }

  @Test
  void rule_11_a_unit_says_when_to_review_it() {
    Sample.with(STRUCTURE, "review_by: 2027-11-30\n", "").isRefusedBy(11, "id: m1-u01");
    Sample.with(STRUCTURE, "2027-11-30", "30/11/2027").isRefusedBy(11, "review_by");
  }

  @Test
  void rule_11_a_date_in_the_past_is_no_problem_of_the_build() {
    assertThat(Sample.with(STRUCTURE, "2027-11-30", "2020-01-01").reading().problems()).isEmpty();
  }

  @Test
  void rule_12_official_addresses_by_key_only() {
    Sample.with(FRENCH, "[[address:service-public]]", "service-public.gouv.fr")
        .isRefusedBy(12, "gouv.fr");
    Sample.with(FRENCH, "[[address:service-public]]", "[[address:caf]]")
        .isRefusedBy(12, "Le site officiel");
    Sample.with("addresses.yaml", "https://www.service-public.gouv.fr", "http://a.b")
        .isRefusedBy(12, "key:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accueil@mairie.fr",
        "06 12 34 56 78",
        "+33 6 12 34 56 78",
        "2 55 08 14 168 025 38",
        "FR76 3000 6000 0112 3456 7890 189"
      })
  void rule_13_no_data_of_a_real_person(String data) {
    Sample.with(FRENCH, "Votre livre", data).isRefusedBy(13, "{objet}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accueil@mairie.example",
        "carte-express.example",
        "01 99 00 12 34",
        "2 55 08 14 168 025 39",
        "FR77 3000 6000 0112 3456 7890 189",
        "La fin est .gouv.fr",
        "à 10 h. Merci.",
        "29,50 €"
      })
  void rule_13_invented_data_are_welcome(String data) {
    assertThat(Sample.with(FRENCH, "Votre livre", data).reading().problems()).isEmpty();
  }

  @Test
  void rule_14_words_to_avoid() {
    Sample.with(FRENCH, "Lucette ouvre la lettre", "Cliquez ici").isRefusedBy(14, "Cliquez ici");
  }

  @Test
  void rule_15_no_emoji() {
    Sample.with(FRENCH, "C’est noté.", "C’est noté 🎉.").isRefusedBy(15, "🎉");
  }

  // 16 translation

  @Test
  void rule_16_a_translation_has_the_same_parts() {
    Sample.with(ENGLISH, "{mots} birth certificate\n", "").isRefusedBy(16, "screen f2");
    Sample.with(ENGLISH, "[[address:service-public]]", "Service").isRefusedBy(16, "screen e1");
    Sample.with(ENGLISH, "[?] Thank you. Look at the line \"From\".\n", "")
        .isRefusedBy(16, "question q1");
    Sample.with(ENGLISH, ":: bring\nA letter.\n", "").isRefusedBy(16, "---");
    Sample.with(ENGLISH, ":: gesture g3\nI say what it is about.\n", "").isRefusedBy(16, "## s06");
    Sample.with("m1/u01-exemple/lettre.en.md", "{m1.subject} Your appointment\n", "")
        .isRefusedBy(16, "{m1.from}");
  }

  @Test
  void rule_16_the_confidence_sentence_never_changes() {
    Sample.with(
            FRENCH, "## s07 Et maintenant ?\n", "## s07 Et maintenant ?\n::  confidence\nLire :\n")
        .isRefusedBy(16, "::  confidence");
    Sample same =
        Sample.with(
            FRENCH,
            "## s07 Et maintenant ?\n",
            "## s07 Et maintenant ?\n:: confidence\nLire une lettre, sans aide :\n");
    assertThat(same.reading().problems()).isEmpty();
  }

  @Test
  void rule_16_a_unit_without_translation_stays_french_and_is_told() {
    Sample.without(ENGLISH).isWarnedBy(16, ENGLISH, "");
  }

  @Test
  void rule_16_an_old_translation_is_told() {
    Sample.with(FRENCH, "rev: 1", "rev: 2").isWarnedBy(16, ENGLISH, "---");
  }

  // 17 exercises

  @Test
  void rule_17_an_exercise_has_three_variants() {
    Sample.with(
            SCENARIO,
            """
              - id: v3
                target: m1
                starters: [s1]
                messages:
                  - {id: m2, address: pret@bibliotheque-rivebelle.example, unread: false}
                  - {id: m1, address: accueil@mairie-rivebelle.example, unread: true}
            """,
            "")
        .isRefusedBy(17, "- id: v1");
    Sample.with(STRUCTURE, "scenarios: [lettre]", "scenarios: [colis]").isRefusedBy(17, "id: s04");
  }
}
