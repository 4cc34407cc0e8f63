package org.declic.platform;

import java.util.Optional;

/**
 * The server that takes our e-mails, and who we are there.
 *
 * @param user empty: the server asks nobody
 * @param from the address of the sender, as {@code Cité des métiers <bonjour@centre.example>}
 */
public record MailAccount(
    String host, int port, Optional<String> user, String password, String from, Encryption tls) {
  /** How the link is protected. */
  public enum Encryption {
    /** Only towards a server on the same machine or network. */
    NONE,
    /** The link begins in the clear and must become encrypted before anything is said. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS;

    int usualPort() {
      return switch (this) {
        case NONE -> 25;
        case STARTTLS -> 587;
        case TLS -> 465;
      };
    }
  }
}
