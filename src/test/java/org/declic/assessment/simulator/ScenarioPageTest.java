package org.declic.assessment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.declic.platform.Language;
import org.junit.jupiter.api.Test;

class ScenarioPageTest {
  private static final ResourceBundle MESSAGES =
      new ResourceBundle() {
        private final Map<String, String> words =
            Map.of(
                "simulator.undo", "Défaire",
                "simulator.blocked", "Attendez.",
                "simulator.mailbox.blocked", "Vous écrivez.",
                "simulator.mouse.how", "Tirez.",
                "simulator.refused.GAP", "Il manque quelque chose.",
                "common.back", "Retour");

        @Override
        protected Object handleGetObject(String key) {
          return words.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
          return Collections.enumeration(words.keySet());
        }
      };

  private static String page(String id, EventLog log) {
    return new ScenarioPage(Exercises.named(id), "v1", log).json(MESSAGES).html();
  }

  @Test
  void it_holds_the_words_of_the_variant_and_of_its_own_buttons_only() {
    assertThat(page("mailbox/mairie", EventLog.EMPTY))
        .contains("\"mission\":\"Répondez au mail de la mairie.\"")
        .contains("\"m1.from\":\"Mairie de Rivebelle\"")
        .contains("\"undo\":\"Défaire\"")
        .contains("\"blocked\":\"Vous écrivez.\"")
        .doesNotContain("Tirez", "Retour", "Il manque quelque chose", "Attendez");
  }

  @Test
  void it_gives_back_what_was_done() {
    assertThat(page("mailbox/mairie", EventLog.of(Event.of("open", "message", "m1"))))
        .endsWith("\"log\":[{\"message\":\"m1\",\"t\":\"open\"}]}");
  }

  @Test
  void an_official_address_is_shown_as_its_host() {
    assertThat(page("search/besoins", EventLog.EMPTY))
        .contains("\"address\":\"www.service-public.gouv.fr\"")
        .doesNotContain("[[address:");
  }

  @Test
  void nothing_in_it_can_end_a_script_element() {
    for (String id :
        new String[] {
          "keyboard/textes", "mailbox/mairie", "mouse/trois-pistes", "search/besoins"
        }) {
      assertThat(page(id, EventLog.EMPTY)).doesNotContain("<", ">", "&");
    }
  }

  @Test
  void each_language_has_its_words() {
    Scenario english = Exercises.named("mailbox/mairie", Language.ENGLISH);

    assertThat(new ScenarioPage(english, "v1", EventLog.EMPTY).mission())
        .isNotEqualTo(
            new ScenarioPage(Exercises.named("mailbox/mairie"), "v1", EventLog.EMPTY).mission());
  }
}
