package org.declic.web.learner;

/** « Regardez : déposer un fichier »: the first part is left out where there is no room. */
public record ScreenTitle(String whole) {

  public String lead() {
    int end = whole.indexOf(": ") + 2;
    boolean stands = end > 1 && end < whole.length() && Character.isUpperCase(whole.charAt(end));
    return stands ? whole.substring(0, end) : "";
  }

  public String rest() {
    return whole.substring(lead().length());
  }
}
