package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.identity.Actor;
import org.declic.identity.ReadingPreferences;
import org.declic.identity.ReadingSettings;
import org.declic.identity.ReadingSettings.TextSize;
import org.declic.identity.ReadingSettings.VoiceSpeed;
import org.declic.platform.Language;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** Size, spacing, contrast, voice and language, each with a real sample. */
@Named("learnerReading")
@RequestScoped
public class ReadingPage {
  @Inject SignedInPerson person;
  @Inject ReadingPreferences preferences;
  @Inject Posted posted;

  public void open() {
    if (posted.is()) {
      Actor actor = person.present();
      preferences.keep(
          posted.requestId(),
          actor,
          new ReadingSettings(
              size(posted.value("size")),
              posted.value("spacing").equals("wide"),
              posted.value("contrast").equals("high"),
              speed(posted.value("speed"))),
          LanguageChoice.complete(posted.value("language"), actor.preferredLanguage()));
      posted.redirect("/learner/home.xhtml");
    }
  }

  private TextSize size(String text) {
    for (TextSize size : TextSize.values()) {
      if (size.name().equals(text)) {
        return size;
      }
    }
    return getNow().textSize();
  }

  private VoiceSpeed speed(String text) {
    for (VoiceSpeed speed : VoiceSpeed.values()) {
      if (speed.name().equals(text)) {
        return speed;
      }
    }
    return getNow().voiceSpeed();
  }

  public ReadingSettings getNow() {
    return person.present().reading();
  }

  public List<TextSize> getSizes() {
    return List.of(TextSize.values());
  }

  public List<VoiceSpeed> getSpeeds() {
    return List.of(VoiceSpeed.values());
  }

  public List<Language> getLanguages() {
    return LanguageChoice.COMPLETE;
  }
}
