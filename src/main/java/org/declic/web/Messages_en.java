package org.declic.web;

import java.util.Locale;

/** The English words; the class name is the one ResourceBundle looks for. */
public class Messages_en extends Messages {
  public Messages_en() {
    super(Locale.ENGLISH);
  }
}
