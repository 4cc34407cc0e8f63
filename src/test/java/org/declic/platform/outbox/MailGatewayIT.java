package org.declic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.declic.platform.MailAccount;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** E-mail with the server's own mail library, against a mail server that may misbehave. */
@ArquillianTest
@Tag("REL-29")
class MailGatewayIT {
  private static final Letter LETTER =
      new Letter("l-1", "amina@essai.example", "Rappel : à 9 h", "Bonjour,\nà demain", "fr");

  private static MailGateway to(SmallSmtp server, int answerMillis) {
    return new MailGateway(
        Optional.of(
            new MailAccount(
                "127.0.0.1",
                server.port(),
                Optional.empty(),
                "",
                "Centre <bonjour@centre.example>",
                MailAccount.Encryption.NONE)),
        answerMillis);
  }

  private static Problem problem(SmallSmtp server) {
    NotDelivered refused =
        catchThrowableOfType(NotDelivered.class, () -> to(server, 300).send(LETTER));
    assertThat(refused).isNotNull();
    assertThat(refused.getMessage()).doesNotContain("amina");
    return refused.problem();
  }

  @Test
  void a_letter_arrives_with_a_name_of_its_own_and_wants_no_automatic_answer() throws Exception {
    try (SmallSmtp server = new SmallSmtp(SmallSmtp.Mood.TAKES)) {
      MailGateway gateway = to(server, 5_000);
      gateway.send(LETTER);
      gateway.send(LETTER);

      assertThat(server.letters()).hasSize(2);
      assertThat(server.letters())
          .allSatisfy(
              letter ->
                  assertThat(letter)
                      .contains("Message-ID: <l-1@centre.example>")
                      .contains("Auto-Submitted: auto-generated")
                      .contains("To: amina@essai.example")
                      .contains("From: Centre <bonjour@centre.example>"));
    }
  }

  @Test
  void a_server_that_hangs_is_left_after_the_time_that_was_set() {
    for (SmallSmtp.Mood mood :
        new SmallSmtp.Mood[] {SmallSmtp.Mood.SILENT, SmallSmtp.Mood.SILENT_AT_THE_END}) {
      try (SmallSmtp server = new SmallSmtp(mood)) {
        Instant before = Instant.now();
        assertThat(problem(server)).as(mood.name()).isEqualTo(Problem.UNREACHABLE);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
      }
    }
  }

  @Test
  void a_closed_port_a_busy_server_and_an_unknown_person_are_told_apart() {
    SmallSmtp closed = new SmallSmtp(SmallSmtp.Mood.TAKES);
    closed.close();
    assertThat(problem(closed)).isEqualTo(Problem.UNREACHABLE);
    try (SmallSmtp busy = new SmallSmtp(SmallSmtp.Mood.BUSY)) {
      assertThat(problem(busy).isOfGateway()).isTrue();
    }
    try (SmallSmtp server = new SmallSmtp(SmallSmtp.Mood.KNOWS_NOBODY)) {
      assertThat(problem(server)).isEqualTo(Problem.BAD_ADDRESS);
    }
  }

  @Test
  void a_server_that_offers_no_encryption_gets_nothing_where_it_was_asked_for() {
    try (SmallSmtp server = new SmallSmtp(SmallSmtp.Mood.TAKES)) {
      MailGateway strict =
          new MailGateway(
              Optional.of(
                  new MailAccount(
                      "127.0.0.1",
                      server.port(),
                      Optional.empty(),
                      "",
                      "bonjour@centre.example",
                      MailAccount.Encryption.STARTTLS)),
              2_000);
      assertThat(catchThrowableOfType(NotDelivered.class, () -> strict.send(LETTER))).isNotNull();
      assertThat(server.letters()).isEmpty();
    }
  }
}
