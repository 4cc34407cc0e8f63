package org.declic.web;

import java.util.Locale;

/** French, the base, by name: without this class the server's own language would be asked first. */
public class Messages_fr extends Messages {
  public Messages_fr() {
    super(Locale.FRENCH);
  }
}
