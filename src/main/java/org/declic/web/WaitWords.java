package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.declic.scheduling.walkin.WaitingTime;

/** « bientôt », « environ 10 min », « plus d’une heure ». */
@RequestScoped
public class WaitWords {
  @Inject Words words;

  public String of(WaitingTime wait) {
    if (wait.isSoon()) {
      return words.say("walkin.wait.soon");
    }
    return wait.isLong()
        ? words.say("walkin.wait.long")
        : words.say("walkin.wait.about", wait.minutes());
  }
}
