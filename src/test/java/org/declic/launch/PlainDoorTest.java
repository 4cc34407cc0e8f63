package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDoorTest {
  @ParameterizedTest
  @CsvSource({
    "declic.example.org, /, 8443, https://declic.example.org:8443/",
    "declic.example.org:8080, /visitor/code.xhtml?a=b, 443, https://declic.example.org/visitor/code.xhtml?a=b",
    "192.168.1.20:8080, /, 8443, https://192.168.1.20:8443/"
  })
  void it_sends_to_the_same_page_over_https(String host, String path, int port, String expected) {
    assertThat(PlainDoor.target(host, URI.create(path), port)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example.org/@x", "a b", "a\r\nb", ""})
  void a_host_that_is_no_name_goes_nowhere(String host) {
    assertThat(PlainDoor.target(host, URI.create("/"), 8443)).isEmpty();
  }

  @Test
  void it_never_sends_to_another_machine() {
    assertThat(PlainDoor.target("here", URI.create("//evil.example.org/x"), 443))
        .contains("https://here/x");
  }
}
