package org.declic.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A card was shown or its code typed, and the PIN is awaited. Life: ten minutes. An unknown code
 * gets one too, so that nobody learns which codes exist.
 */
@Entity
@Table(name = "card_shown")
class CardShown {
  private static final Duration LIFE = Duration.ofMinutes(10);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "pass_id")
  private String passId;

  @Column(name = "entered_hash")
  private String enteredHash;

  private Instant at;

  /** For JPA. */
  protected CardShown() {}

  CardShown(String tokenHash, Optional<PassId> pass, String enteredHash, Instant now) {
    this.tokenHash = tokenHash;
    this.passId = pass.map(PassId::value).orElse(null);
    this.enteredHash = enteredHash;
    this.at = now;
  }

  Optional<PassId> pass() {
    return Optional.ofNullable(passId).map(PassId::new);
  }

  String enteredHash() {
    return enteredHash;
  }

  boolean isOver(Instant now) {
    return now.isAfter(at.plus(LIFE));
  }
}
