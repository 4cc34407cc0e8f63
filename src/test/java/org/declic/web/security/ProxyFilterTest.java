package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CFG-03")
class ProxyFilterTest {
  @Test
  void only_what_our_own_proxy_wrote_is_believed() {
    assertThat(seen("10.0.0.1, 203.0.113.9")).contains("203.0.113.9");
    assertThat(seen("2001:db8::1")).contains("2001:db8::1");
  }

  /** Some proxies leave the line of a stranger as it is and add one of their own. */
  @Test
  void a_line_that_a_stranger_sent_ahead_is_not_believed() {
    assertThat(seen("198.51.100.7", "203.0.113.9")).contains("203.0.113.9");
    assertThat(seen("198.51.100.7", "198.51.100.8, 203.0.113.9")).contains("203.0.113.9");
  }

  @Test
  void what_is_no_address_is_ignored() {
    assertThat(seen()).isEmpty();
    assertThat(seen("a\nb")).isEmpty();
    assertThat(seen("")).isEmpty();
    assertThat(seen("203.0.113.9", "unknown")).isEmpty();
  }

  private static Optional<String> seen(String... lines) {
    return ProxyFilter.lastOf(Collections.enumeration(List.of(lines)));
  }
}
