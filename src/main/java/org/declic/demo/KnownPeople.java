package org.declic.demo;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.identity.Picture;
import org.declic.identity.Role;
import org.declic.platform.Secrets;

/** The people of the demonstration whom anybody may be: all is printed, nothing is secret. */
final class KnownPeople {
  static final Staff KARIM =
      new Staff(
          "Médiateur / mediator",
          "/mediator/today.xhtml",
          "karim@centre.example",
          "Karim B.",
          "velo-vert-bricole",
          Set.of(Role.MEDIATOR));
  static final Staff SOPHIE =
      new Staff(
          "Médiatrice / mediator",
          "/mediator/today.xhtml",
          "sophie@centre.example",
          "Sophie L.",
          "tasse-bleue-lecture",
          Set.of(Role.MEDIATOR));
  static final Staff CLAIRE =
      new Staff(
          "Responsable / lead",
          "/lead/overview.xhtml",
          "claire@centre.example",
          "Claire M.",
          "carte-large-horizon",
          Set.of(Role.LEAD));
  static final Staff NADIA =
      new Staff(
          "Administratrice / administrator",
          "/admin/accounts.xhtml",
          "nadia@centre.example",
          "Nadia R.",
          "clef-ronde-armoire",
          Set.of(Role.ADMIN));

  /** In the middle of a unit. */
  static final Card HERON =
      new Card("Héron bleu", Picture.HERON, "7K4MQ2XA", "4827", "demonstration-heron-bleu");

  /** Has just got the card. */
  static final Card APPLE =
      new Card("Pomme verte", Picture.APPLE, "H3RX9T5W", "6158", "demonstration-pomme-verte");

  /** Has finished what there is. */
  static final Card SAILBOAT =
      new Card("Voilier rouge", Picture.SAILBOAT, "V8NC2P6D", "7391", "demonstration-voilier");

  /** Two more of the first site, who lead now and then. */
  static final List<Staff> COLLEAGUES =
      List.of(
          colleague("awa@centre.example", "Awa D."),
          colleague("julien@centre.example", "Julien P."));

  /** The other sites of the network. */
  static final List<Elsewhere> ELSEWHERE =
      List.of(
          new Elsewhere(
              "Marseille",
              "FR",
              "Europe/Paris",
              "04 12 34 56 78",
              "12 rue des Accoules, 13002 Marseille",
              new Staff(
                  "Responsable / lead, Marseille",
                  "/lead/overview.xhtml",
                  "ines@marseille.example",
                  "Inès R.",
                  "phare-calme-navire",
                  Set.of(Role.LEAD)),
              List.of("Bruno V.", "Farida K.", "Léa S.", "Omar N."),
              List.of("Salle Frioul", "Salle Estaque", "L’Escale", "Bureau 1")),
          new Elsewhere(
              "Liège",
              "BE",
              "Europe/Brussels",
              "04 222 33 44",
              "5 quai de la Goffe, 4000 Liège",
              new Staff(
                  "Responsable / lead, Liège",
                  "/lead/overview.xhtml",
                  "marc@liege.example",
                  "Marc D.",
                  "pont-clair-canal",
                  Set.of(Role.LEAD)),
              List.of("Chantal B.", "David M.", "Nora H.", "Yves T."),
              List.of("Salle Ourthe", "Salle Vesdre", "Le Perron", "Bureau A")));

  private static final List<Staff> STAFF = List.of(KARIM, SOPHIE, CLAIRE, NADIA);
  private static final List<Card> CARDS = List.of(HERON, APPLE, SAILBOAT);

  private KnownPeople() {}

  private static Staff colleague(String email, String name) {
    return new Staff("", "", email, name, nobodysPassword(), Set.of(Role.MEDIATOR));
  }

  /** Of an account that is only looked at. */
  static String nobodysPassword() {
    return Secrets.token();
  }

  /** A site that is visited from the outside, with its lead. */
  record Elsewhere(
      String name,
      String country,
      String zone,
      String phone,
      String address,
      Staff lead,
      List<String> mediators,
      List<String> rooms) {
    String emailOf(String mediator) {
      String first =
          Normalizer.normalize(mediator.split(" ")[0].toLowerCase(Locale.ROOT), Form.NFD)
              .replaceAll("\\p{M}", "");
      return first + lead.email().substring(lead.email().indexOf('@'));
    }
  }

  record Staff(
      String role, String page, String email, String name, String password, Set<Role> roles) {}

  record Card(String nickname, Picture picture, String code, String pin, String qrToken) {
    String printedCode() {
      return code.substring(0, 4) + " " + code.substring(4);
    }
  }

  /** One line a person, for the terminal. */
  static String announcement() {
    return Stream.concat(
            Stream.concat(STAFF.stream(), ELSEWHERE.stream().map(Elsewhere::lead))
                .map(
                    staff ->
                        "%s : %s  /visitor/staff.xhtml  %s  %s"
                            .formatted(
                                staff.role(), staff.name(), staff.email(), staff.password())),
            CARDS.stream()
                .map(
                    card ->
                        "Apprenant / learner : %s  /visitor/code.xhtml  %s  PIN %s"
                            .formatted(card.nickname(), card.printedCode(), card.pin())))
        .collect(Collectors.joining("\n"));
  }
}
