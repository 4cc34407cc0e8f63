package org.declic.content.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declic.content.Structure;

/** The facts of a unit that are no words: version, devices, date of review. */
final class UnitFacts {
  private final Structure unit;
  private final Findings findings;

  UnitFacts(Structure unit, Findings findings) {
    this.unit = unit;
    this.findings = findings;
  }

  String version() {
    String version = new Fields(unit, findings).text("version", "1.0.0");
    if (!version.matches("[0-9]+\\.[0-9]+\\.[0-9]+")) {
      findings.error(
          unit.file(),
          unit.lineOf("version"),
          2,
          "La version n’a pas 3 nombres.",
          "Écrivez : version: 1.0.0");
    }
    return version;
  }

  Map<String, String> devices() {
    Map<String, String> devices = new LinkedHashMap<>();
    for (String device : List.of("phone", "tablet", "computer")) {
      String fit = unit.child("devices").flatMap(d -> d.text(device)).orElse("good");
      if (!fit.matches("good|limited|poor")) {
        findings.error(
            unit.file(),
            unit.lineOf("devices"),
            2,
            "« " + device + ": " + fit + " » n’est pas connu.",
            "Écrivez good, limited ou poor.");
      }
      devices.put(device, fit);
    }
    return devices;
  }

  LocalDate reviewBy() {
    String text = unit.text("review_by").orElse("");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      findings.error(
          unit.file(),
          unit.lineOf("review_by"),
          11,
          text.isEmpty()
              ? "Il manque la date de relecture."
              : "« " + text + " » n’est pas une date.",
          "Écrivez comme ceci : review_by: 2027-11-30");
      return LocalDate.of(2000, 1, 1);
    }
  }
}
