package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProxyFilterTest {
  @Test
  void only_what_our_own_proxy_wrote_is_believed() {
    assertThat(ProxyFilter.lastOf("10.0.0.1, 203.0.113.9")).contains("203.0.113.9");
    assertThat(ProxyFilter.lastOf("2001:db8::1")).contains("2001:db8::1");
  }

  @Test
  void what_is_no_address_is_ignored() {
    assertThat(ProxyFilter.lastOf(null)).isEmpty();
    assertThat(ProxyFilter.lastOf("a\nb")).isEmpty();
    assertThat(ProxyFilter.lastOf("")).isEmpty();
  }
}
