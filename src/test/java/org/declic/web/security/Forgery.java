package org.declic.web.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.platform.TimeOrderedId;
import org.declic.web.security.FoundForm.Choice;

/** A form of one's own in which one id was exchanged. */
record Forgery(
    String field, String own, String forged, String address, Map<String, String> fields) {
  /** Fields whose ids name no object of anybody: all sites are everybody’s, an order is a text. */
  private static final Set<String> NOBODYS = Set.of("sites", "order", "requestId", "seatRequestId");

  /** Of some pages, the acts that read a field at all: the others would be carried out. */
  private static final Map<String, Set<String>> READ =
      Map.of(
          // At home it may be anybody’s hand and anybody’s card.
          "/mediator/live.xhtml id", Set.of(),
          "/mediator/desk.xhtml session", Set.of("seat"),
          "/mediator/desk.xhtml mediator", Set.of("support"),
          "/mediator/desk.xhtml room", Set.of("post"),
          "/lead/absence.xhtml id", Set.of("ask", "alone", "move", "take-back"),
          "/lead/absence.xhtml session", Set.of("ask", "alone", "move"),
          "/lead/absence.xhtml proposed", Set.of(),
          "/lead/staffing.xhtml trial", Set.of(),
          "/admin/room.xhtml id", Set.of("change", "close"));

  /** Taking away what is not there changes nothing, and is answered like what was. */
  private static final Set<String> NOTHING_TO_TAKE =
      Set.of(
          "/mediator/session.xhtml learner remove",
          "/mediator/session.xhtml learner unwait",
          "/mediator/session.xhtml held release",
          "/admin/room.xhtml closure reopen");

  /** Where an id stands in a form. */
  record Spot(String field, String value, String id, boolean inAddress) {}

  static List<Spot> spots(FoundForm form) {
    List<Spot> spots = new ArrayList<>();
    int question = form.action().indexOf('?');
    if (question >= 0) {
      for (String pair : form.action().substring(question + 1).split("&")) {
        add(spots, pair.split("=", 2)[0], pair, true);
      }
    }
    for (Choice choice : form.choices()) {
      if (spots.stream().noneMatch(spot -> spot.field().equals(choice.field()))) {
        add(spots, choice.field(), choice.value(), false);
      }
    }
    for (String act : form.acts()) {
      add(spots, "act", act, false);
    }
    return spots;
  }

  private static void add(List<Spot> spots, String field, String value, boolean inAddress) {
    PageText.ID
        .matcher(value)
        .results()
        .limit(1)
        .filter(id -> !NOBODYS.contains(field))
        .forEach(id -> spots.add(new Spot(field, value, id.group(), inAddress)));
  }

  /** All of a form with one id exchanged, once for each of its buttons. */
  static List<Forgery> of(FoundForm form, Spot spot, String forged) {
    List<Forgery> all = new ArrayList<>();
    List<String> acts = spot.field().equals("act") ? List.of(spot.value()) : form.acts();
    for (String act : acts) {
      if (!reads(form, spot.field(), act)) {
        continue;
      }
      Map<String, String> fields = new LinkedHashMap<>(form.sent());
      if (!act.isEmpty()) {
        fields.put("act", act);
      }
      fields.put("requestId", TimeOrderedId.next());
      if (!spot.inAddress()) {
        fields.put(spot.field(), spot.value().replace(spot.id(), forged));
      }
      String address = spot.inAddress() ? form.action().replace(spot.id(), forged) : form.action();
      all.add(new Forgery(spot.field(), spot.id(), forged, address, fields));
    }
    return all;
  }

  /** A form of somebody else as it is, with one’s own seal. */
  static List<Forgery> whole(FoundForm form, String seal) {
    return form.acts().stream()
        .map(
            act -> {
              Map<String, String> fields = new LinkedHashMap<>(form.sent());
              fields.put("act", act);
              fields.put("csrf", seal);
              fields.put("requestId", TimeOrderedId.next());
              return new Forgery("all", "", "", form.action(), fields);
            })
        .toList();
  }

  /** Of calendars only those of rooms are named: one’s own and the site’s are known without. */
  private static boolean reads(FoundForm form, String field, String act) {
    boolean known = field.equals("owner") && !"ROOM".equals(form.sent().get("kind"));
    return !known && READ.getOrDefault(form.page() + " " + field, Set.of(act)).contains(act);
  }

  /** Looks at a plan and writes nothing. */
  boolean onlyLooks() {
    return "check".equals(fields.get("act"));
  }

  /** Whether the answer may look like one of a success. */
  boolean takesNothingAway() {
    return NOTHING_TO_TAKE.contains(
        Crawl.page(address) + " " + field + " " + fields.getOrDefault("act", ""));
  }
}
