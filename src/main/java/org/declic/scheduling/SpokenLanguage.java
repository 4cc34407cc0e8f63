package org.declic.scheduling;

/** What can be spoken in a session, beside what the screens can show. */
public enum SpokenLanguage {
  FRENCH,
  ENGLISH,
  ARABIC,
  SPANISH,
  PORTUGUESE,
  ROMANIAN,
  RUSSIAN,
  TURKISH,
  UKRAINIAN,
  FRENCH_SIGN_LANGUAGE
}
