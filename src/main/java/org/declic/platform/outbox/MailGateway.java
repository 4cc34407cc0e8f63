package org.declic.platform.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.declic.platform.MailAccount;

/** E-mail over SMTP (RFC 5321). Silence of the other side ends each step after seconds. */
public final class MailGateway implements Gateway {
  static final int CONNECT_MILLIS = 10_000;
  static final int ANSWER_MILLIS = 15_000;

  private final Optional<MailAccount> account;
  private final int answerMillis;

  public MailGateway(Optional<MailAccount> account) {
    this(account, ANSWER_MILLIS);
  }

  /**
   * @param answerMillis how long silence is borne at each step
   */
  public MailGateway(Optional<MailAccount> account, int answerMillis) {
    this.account = account;
    this.answerMillis = answerMillis;
  }

  @Override
  public boolean isSet() {
    return account.isPresent();
  }

  @Override
  public void send(Letter letter) throws NotDelivered {
    MailAccount server = account.orElseThrow();
    try {
      Transport.send(message(server, letter));
    } catch (AddressException impossible) {
      throw new NotDelivered(Problem.BAD_ADDRESS, "address not understood");
    } catch (AuthenticationFailedException refused) {
      throw new NotDelivered(Problem.REFUSED, "user or password refused");
    } catch (SendFailedException refused) {
      boolean unknown = refused.getInvalidAddresses() != null;
      throw new NotDelivered(
          unknown && refused.getInvalidAddresses().length > 0
              ? Problem.BAD_ADDRESS
              : Problem.LETTER_REFUSED,
          "letter refused");
    } catch (MessagingException trouble) {
      Problem what = isSilence(trouble) ? Problem.UNREACHABLE : Problem.REFUSED;
      throw new NotDelivered(what, trouble.getClass().getSimpleName());
    }
  }

  private static boolean isSilence(MessagingException trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.io.IOException) {
        return true;
      }
    }
    return false;
  }

  private MimeMessage message(MailAccount server, Letter letter) throws MessagingException {
    InternetAddress from = new InternetAddress(server.from(), false);
    MimeMessage message =
        new Named(session(server), "<" + letter.id() + "@" + domain(from.getAddress()) + ">");
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
    message.setSubject(letter.subject().replaceAll("\\s+", " "), StandardCharsets.UTF_8.name());
    message.setText(letter.text(), StandardCharsets.UTF_8.name());
    message.setHeader("Content-Language", letter.language());
    // RFC 3834: no automatic answer is wanted.
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setSentDate(new Date());
    message.saveChanges();
    return message;
  }

  private static String domain(String address) {
    return address.substring(address.indexOf('@') + 1);
  }

  private Session session(MailAccount server) {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", server.host());
    properties.setProperty("mail.smtp.port", Integer.toString(server.port()));
    properties.setProperty("mail.smtp.connectiontimeout", Integer.toString(CONNECT_MILLIS));
    properties.setProperty("mail.smtp.timeout", Integer.toString(answerMillis));
    properties.setProperty("mail.smtp.writetimeout", Integer.toString(answerMillis));
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (server.tls()) {
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      default -> {}
    }
    if (server.user().isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.setProperty("mail.smtp.auth", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(server.user().get(), server.password());
          }
        });
  }

  /** Keeps its name at each try, so that a second copy can be known as one. */
  private static final class Named extends MimeMessage {
    private final String name;

    Named(Session session, String name) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
