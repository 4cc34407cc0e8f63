package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.declic.identity.Actor;
import org.declic.platform.Language;
import org.declic.web.security.SessionCookie;

/**
 * The language of the page, {@code language} in pages: the one of the pass; else the one chosen on
 * this device; else the browser's, when we have it; else French.
 */
@Named("language")
@RequestScoped
public class LanguageChoice {
  /** Languages whose words are complete. */
  public static final List<Language> COMPLETE = List.of(Language.FRENCH, Language.ENGLISH);

  @Inject HttpServletRequest request;
  @Inject SignedInPerson person;

  private Language chosen;

  public Language get() {
    if (chosen == null) {
      chosen = find();
    }
    return chosen;
  }

  private Language find() {
    if (person.get().map(actor -> actor.kind() != Actor.Kind.STAFF).orElse(false)) {
      return complete(person.present().language(), Language.FRENCH);
    }
    return SessionCookie.LANGUAGE
        .read(request)
        .map(code -> complete(code, Language.FRENCH))
        .orElseGet(this::browsers);
  }

  private Language browsers() {
    if (request.getHeader("Accept-Language") == null) {
      return Language.FRENCH;
    }
    for (Locale locale : Collections.list(request.getLocales())) {
      for (Language language : COMPLETE) {
        if (language.code().equals(locale.getLanguage())) {
          return language;
        }
      }
    }
    return Language.FRENCH;
  }

  /** The complete language of this code, else the other one. */
  public static Language complete(String code, Language otherwise) {
    return COMPLETE.stream()
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElse(otherwise);
  }

  public String getCode() {
    return get().code();
  }

  public String getDir() {
    return get().isRightToLeft() ? "rtl" : "ltr";
  }

  public List<Language> getOffered() {
    return COMPLETE;
  }
}
