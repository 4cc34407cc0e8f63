package org.declic.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.testing.DeclicServer;
import org.declic.web.security.Wire.Answer;

/** Somebody of the demonstration who asks for everything, and what they found by links alone. */
record Asker(String name, Part part, String site, Wire wire, Map<String, Answer> found) {
  /** Of those without a site: they own nothing, and everything is somebody else's. */
  private static final String NOWHERE = "nowhere";

  private static final String HERE = "Saint-Quentin-en-Yvelines";
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  static List<Asker> all(DeclicServer server) {
    return List.of(
        new Asker("nobody", Part.NOBODY, NOWHERE, Wire.to(server), Map.of()),
        new Asker("visitor", Part.VISITOR, HERE, Wire.visitor(server), Map.of()),
        new Asker("Héron", Part.LEARNER, HERE, Wire.heron(server), Map.of()),
        new Asker("Voilier", Part.LEARNER, HERE, Wire.card(server, "V8NC2P6D", "7391"), Map.of()),
        staff("Karim", Part.MEDIATOR, HERE, Wire.karim(server)),
        staff(
            "Sophie",
            Part.MEDIATOR,
            HERE,
            signedIn(server, "sophie@centre.example", "tasse-bleue-lecture")),
        staff("Claire", Part.LEAD, HERE, signedIn(server, Wire.CLAIRE, Wire.CLAIRES_PASSWORD)),
        staff("Nadia", Part.ADMIN, HERE, signedIn(server, Wire.NADIA, Wire.NADIAS_PASSWORD)),
        staff(
            "Inès",
            Part.LEAD,
            "Marseille",
            signedIn(server, "ines@marseille.example", "phare-calme-navire")));
  }

  private static Asker staff(String name, Part part, String site, Wire wire) {
    return new Asker(name, part, site, wire, Map.of());
  }

  private static Wire signedIn(DeclicServer server, String email, String password) {
    return Wire.to(server).signIn(email, password);
  }

  /** The same person after a walk through all pages. */
  Asker walked() {
    String home = part == Part.VISITOR || part == Part.LEARNER ? "/learner/home.xhtml" : "/";
    return new Asker(name, part, site, wire, Crawl.from(wire, home));
  }

  boolean isColleagueOf(Asker other) {
    return !name.equals(other.name) && site.equals(other.site);
  }

  /** Every address that a page shown to them leads to, followed or not. */
  List<String> addresses() {
    List<String> all = new ArrayList<>();
    found.forEach(
        (address, answer) -> {
          all.add(address);
          Matcher link = LINK.matcher(answer.body());
          while (link.find()) {
            all.add(link.group(1).replace("&amp;", "&"));
          }
        });
    return all;
  }

  @Override
  public String toString() {
    return name;
  }
}
