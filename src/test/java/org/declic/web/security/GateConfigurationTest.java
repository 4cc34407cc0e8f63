package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the two configuration files of the gate promise. */
class GateConfigurationTest {
  private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");

  private static String file(String name) throws IOException {
    return Files.readString(WEB_INF.resolve(name));
  }

  @Test
  @Tag("ACC-07")
  void odd_addresses_are_refused_before_any_rule_is_read() throws IOException {
    assertThat(file("shiro.ini"))
        .contains("invalidRequest.blockSemicolon = true")
        .contains("invalidRequest.blockBackslash = true")
        .contains("invalidRequest.blockNonAscii = true")
        .contains("invalidRequest.blockTraversal = true");
  }

  @Test
  @Tag("ACC-08")
  void nobody_is_remembered_and_no_key_stands_in_the_source() throws IOException {
    assertThat(file("shiro.ini"))
        .contains("securityManager.rememberMeManager = null")
        .doesNotContainIgnoringCase("cipherKey");
  }

  @Test
  @Tag("ACC-06")
  void what_no_rule_names_is_for_nobody_who_is_not_signed_in() throws IOException {
    List<String> rules =
        file("shiro.ini").lines().dropWhile(line -> !line.equals("[urls]")).skip(1).toList();

    assertThat(rules.get(rules.size() - 1)).startsWith("/** = who, for[");
    assertThat(rules).filteredOn(rule -> rule.endsWith("= anon")).hasSize(2);
  }

  @Test
  @Tag("ACC-13")
  void the_faces_servlet_answers_to_one_pattern_only() throws IOException {
    String web = file("web.xml");

    assertThat(web).contains("<url-pattern>*.xhtml</url-pattern>");
    assertThat(web).doesNotContain("<url-pattern>*.jsf").doesNotContain("<url-pattern>/faces");
    assertThat(web).containsPattern("DISABLE_FACESSERVLET_TO_XHTML</param-name><param-value>true");
  }

  @Test
  @Tag("FAC-01")
  void view_state_stays_on_the_server() throws IOException {
    assertThat(file("web.xml"))
        .containsPattern("STATE_SAVING_METHOD</param-name><param-value>server");
  }

  @Test
  @Tag("FAC-06")
  void pages_run_in_production_stage() throws IOException {
    assertThat(file("web.xml"))
        .containsPattern("PROJECT_STAGE</param-name><param-value>Production");
  }

  @Test
  @Tag("SES-01")
  void no_session_id_travels_in_an_address() throws IOException {
    assertThat(file("web.xml"))
        .contains("<tracking-mode>COOKIE</tracking-mode>")
        .doesNotContain("<tracking-mode>URL");
  }
}
