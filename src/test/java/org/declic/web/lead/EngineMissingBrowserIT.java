package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Test;

/** On a machine for which the engine has no library, a lead is told so and proposed something. */
@BrowserTest
class EngineMissingBrowserIT {

  @Test
  void a_proposal_is_made_without_the_engine_and_the_page_says_so(Browser browser) {
    // The engine's libraries are looked for under the name of the platform.
    try (DeclicServer server =
        DeclicServer.prepared("--demo")
            .with("JAVA_TOOL_OPTIONS", "-Djna.prefix=unheard-of")
            .started()) {
      StaffingScreen screen = StaffingScreen.of(browser.visit(server).mayBeCutOff()).week(1);
      assertThat(screen.told()).doesNotContain("moteur");
      screen.ask();
      assertThat(screen.told()).contains("Le moteur de calcul ne fonctionne pas");
      assertThat(screen.states()).isNotEmpty();
      assertThat(screen.panel()).contains("Pourquoi");
    }
  }
}
