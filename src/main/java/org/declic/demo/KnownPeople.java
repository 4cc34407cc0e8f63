package org.declic.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.identity.Picture;
import org.declic.identity.Role;

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

  private static final List<Staff> STAFF = List.of(KARIM, SOPHIE, CLAIRE, NADIA);
  private static final List<Card> CARDS = List.of(HERON, APPLE, SAILBOAT);

  private KnownPeople() {}

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
            STAFF.stream()
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
