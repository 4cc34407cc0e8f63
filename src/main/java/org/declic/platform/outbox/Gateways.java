package org.declic.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.declic.platform.Settings;

/** The ways out of this installation, as its operator set them up. */
@ApplicationScoped
public class Gateways {
  private static final Logger LOG = Logger.getLogger(Gateways.class.getName());

  @Inject Settings settings;

  private final Map<Channel, Gateway> chosen = new EnumMap<>(Channel.class);

  public synchronized Gateway of(Channel channel) {
    return chosen.computeIfAbsent(channel, this::asSet);
  }

  /** A setting that cannot be meant is told once in the log; that way out stays shut. */
  private Gateway asSet(Channel channel) {
    try {
      return switch (channel) {
        case EMAIL -> new MailGateway(settings.mail());
        case SMS -> new SmsGateway(settings.sms());
      };
    } catch (IllegalArgumentException wrong) {
      LOG.log(
          Level.SEVERE,
          "The settings of {0} are wrong, so nothing leaves that way: {1}",
          new Object[] {channel, wrong.getMessage()});
      return channel == Channel.EMAIL
          ? new MailGateway(Optional.empty())
          : new SmsGateway(Optional.empty());
    }
  }

  public boolean isSet(Channel channel) {
    return of(channel).isSet();
  }

  /** Another way from now on; for tests. */
  public synchronized void use(Channel channel, Gateway gateway) {
    chosen.put(channel, gateway);
  }

  /** As the operator set them up; for tests. */
  public synchronized void useSettings() {
    chosen.clear();
  }
}
