package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {
  @Test
  void a_paper_sheet_leads_back_after_signing_in() {
    String sheet =
        "/mediator/attendance-entry.xhtml?id=01a204b4-0d60-7f65-9e4a-db8fbc5eff1e&paper=0a1b2c";
    assertThat(WayBack.checked(sheet)).contains(sheet);
  }

  @Test
  void a_form_that_came_too_late_leads_back_to_its_page() {
    String page = "/mediator/record.xhtml?session=01a204b4-0d60-7f65-9e4a-db8fbc5eff1e";
    assertThat(WayBack.checked(page)).contains(page);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "/",
        "https://elsewhere.example/mediator/attendance-entry.xhtml?id=1",
        "//elsewhere.example/mediator/attendance-entry.xhtml?id=1",
        "/mediator/attendance-entry.xhtml?id=1#https://elsewhere.example",
        "/mediator/attendance-entry.xhtml?id=1\r\nSet-Cookie: a=b",
        "/lead/records.csv?period=2026-4",
        "/lead/../visitor/empty.xhtml",
        "/learner/home.xhtml",
        "/mediator/record.xhtml?session=1&next=//elsewhere.example",
        "/mediator/record.xhtml?session=%0d%0aSet-Cookie"
      })
  void nothing_else_does(String address) {
    assertThat(WayBack.checked(address)).isEmpty();
  }
}
