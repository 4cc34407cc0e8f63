package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.declic.identity.Actor;
import org.declic.identity.ReadingSettings;

/** Text size, spacing and contrast of the person reading; {@code reading} in pages. */
@Named("reading")
@RequestScoped
public class ReadingChoice {
  @Inject SignedInPerson person;

  /** Classes of the page's root element. */
  public String getHtmlClass() {
    ReadingSettings reading = settings();
    String size = reading.textSize().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return size
        + (reading.wideSpacing() ? " spacing-wide" : "")
        + (reading.highContrast() ? " contrast-high" : "");
  }

  private ReadingSettings settings() {
    return person.get().map(Actor::reading).orElse(ReadingSettings.USUAL);
  }

  /** Speed of the voice that reads aloud, 1 being its own. */
  public String getVoiceSpeed() {
    return settings().voiceSpeed().rate();
  }
}
