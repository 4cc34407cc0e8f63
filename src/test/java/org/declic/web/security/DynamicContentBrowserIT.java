package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door of old PrimeFaces: an expression hidden in the address of a picture. */
@BrowserTest
@Tag("FAC-05")
class DynamicContentBrowserIT {

  @ParameterizedTest
  @ValueSource(strings = {"sc", "sc&pfdrid_c=true", "qr", "bc"})
  void no_expression_is_read_from_an_address(String kind, DeclicServer server) {
    String expression = URLEncoder.encode("#{7*7}", StandardCharsets.UTF_8);
    String address =
        "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&v=14&pfdrid="
            + expression
            + "&pfdrt=";
    assertThat(server.statusOf(address + kind)).isEqualTo(404);
  }
}
