package org.declic.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.declic.platform.Settings;

/** The ways out of this installation, as its operator set them up. */
@ApplicationScoped
public class Gateways {
  @Inject Settings settings;

  private final Map<Channel, Gateway> chosen = new EnumMap<>(Channel.class);

  public synchronized Gateway of(Channel channel) {
    return chosen.computeIfAbsent(channel, this::asSet);
  }

  private Gateway asSet(Channel channel) {
    return switch (channel) {
      case EMAIL -> new MailGateway(settings.mail());
      case SMS -> new SmsGateway(settings.sms());
    };
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
