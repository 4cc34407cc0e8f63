package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declic.platform.TimeOrderedId;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.security.Forgery.Spot;
import org.declic.web.security.Wire.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * In every form that somebody finds on their own pages, every id is exchanged for one of another
 * site and for one that nobody gave, and the form is sent with their own seal; so are the forms
 * that others found on pages not for this person. Each is refused, and what was named stays as it
 * was.
 */
@BrowserTest
@Tag("ACC-02")
@Tag("ACC-05")
class ForeignFormsBrowserIT {
  private static final int AT_LEAST = 150;

  /** Pages that say what is stored of an object, and do not change as time goes by. */
  private static final Set<String> STORED =
      Set.of(
          "/mediator/session-edit.xhtml",
          "/mediator/pass.xhtml",
          "/mediator/record.xhtml",
          "/mediator/request.xhtml",
          "/learner/session-sheet.xhtml",
          "/lead/team-member.xhtml",
          "/admin/room.xhtml");

  /** Of these not even a colleague sends a form. */
  private static final Set<String> OWN_ALONE =
      Set.of("/mediator/request.xhtml", "/mediator/absence.xhtml");

  private static final Pattern TIME =
      Pattern.compile("\\d+(?=[\\s\\u00a0\\u202f]*(min|h|s)\\b)|(?<=h[\\s\\u00a0\\u202f])\\d+");

  @Test
  void no_form_does_anything_with_an_id_of_another_site_or_of_nobody(DeclicServer server) {
    List<Asker> askers =
        Abreast.of(
            Asker.all(server).stream().filter(asker -> asker.part() != Part.NOBODY).toList(),
            Asker::walked);
    Map<String, Map<String, Set<String>>> ids = new HashMap<>();
    askers.forEach(asker -> ids.put(asker.name(), ids(asker)));
    List<Map<String, String>> before = Abreast.of(askers, ForeignFormsBrowserIT::told);

    List<Tries> all = Abreast.of(askers, asker -> send(asker, askers, ids));

    List<Map<String, String>> after = Abreast.of(askers, ForeignFormsBrowserIT::told);
    int tried = all.stream().mapToInt(Tries::tried).sum();
    System.out.println("Forms with a foreign id sent: " + tried);
    assertThat(all.stream().map(Tries::wrong).flatMap(Collection::stream)).isEmpty();
    for (int i = 0; i < before.size(); i++) {
      int who = i;
      assertThat(before.get(i).keySet())
          .filteredOn(page -> !before.get(who).get(page).equals(after.get(who).get(page)))
          .as("pages that say something else now")
          .isEmpty();
    }
    assertThat(tried).isGreaterThan(AT_LEAST);
  }

  /** How many forms one person sent, and which of them were not refused. */
  private record Tries(int tried, List<String> wrong) {}

  private static List<FoundForm> forms(Asker asker) {
    List<FoundForm> forms = new ArrayList<>();
    Set<String> shapes = new HashSet<>();
    asker
        .found()
        .forEach(
            (address, answer) ->
                FoundForm.of(address, answer.body()).stream()
                    .filter(form -> shapes.add(form.shape()))
                    .forEach(forms::add));
    return forms;
  }

  /** The ids in the forms of somebody, by the name of the field. */
  private static Map<String, Set<String>> ids(Asker asker) {
    Map<String, Set<String>> ids = new HashMap<>();
    for (FoundForm form : forms(asker)) {
      for (Spot spot : Forgery.spots(form)) {
        ids.computeIfAbsent(name(form, spot), f -> new LinkedHashSet<>()).add(spot.id());
      }
    }
    return ids;
  }

  private static String name(FoundForm form, Spot spot) {
    return spot.field().equals("id") ? form.page() + "?id" : spot.field();
  }

  private static Tries send(
      Asker asker, List<Asker> askers, Map<String, Map<String, Set<String>>> ids) {
    int tried = 0;
    List<String> wrong = new ArrayList<>();
    for (FoundForm form : forms(asker)) {
      List<Spot> spots = Forgery.spots(form);
      if (spots.stream().anyMatch(spot -> isHosted(asker, askers, spot))) {
        continue;
      }
      for (Spot spot : spots) {
        for (String id : foreign(asker, askers, name(form, spot), ids)) {
          for (Forgery one : Forgery.of(form, spot, id)) {
            tried++;
            Answer answer = asker.wire().post(one.address(), one.fields());
            if (!one.takesNothingAway() && !isRefused(asker, one, answer)) {
              wrong.add(asker + ", " + one + ": " + answer.status() + " " + answer.location());
            }
          }
        }
      }
    }
    for (FoundForm form : othersForms(asker, askers)) {
      for (Forgery one : Forgery.whole(form, seal(asker))) {
        tried++;
        Answer answer = asker.wire().post(one.address(), one.fields());
        if (!List.of(403, 404).contains(answer.status())) {
          wrong.add(asker + ", " + one + ": " + answer.status() + " " + answer.location());
        }
      }
    }
    return new Tries(tried, wrong);
  }

  /** Of pages that are not for this person, or for the one they were made for alone. */
  private static List<FoundForm> othersForms(Asker asker, List<Asker> askers) {
    Map<String, String> audiences =
        Route.all().stream()
            .collect(Collectors.toMap(Route::page, Route::audience, (one, same) -> one));
    List<FoundForm> others = new ArrayList<>();
    Set<String> shapes = new HashSet<>();
    for (Asker other : askers) {
      for (FoundForm form : forms(other)) {
        boolean shut = !asker.part().isIn(audiences.get(form.page()));
        boolean theirs = OWN_ALONE.contains(form.page()) && asker.isColleagueOf(other);
        boolean named = !Forgery.spots(form).isEmpty();
        if (named && (shut || theirs) && shapes.add(form.shape())) {
          others.add(form);
        }
      }
    }
    return others;
  }

  /** Out of any form of their own. */
  private static String seal(Asker asker) {
    return asker.found().values().stream()
        .map(answer -> answer.field("csrf"))
        .filter(seal -> !seal.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** A guest of a session (ADR 0032) is in it like those who work there. */
  private static boolean isHosted(Asker asker, List<Asker> askers, Spot spot) {
    return spot.inAddress()
        && askers.stream()
            .filter(other -> !other.site().equals(asker.site()))
            .anyMatch(other -> reaches(other, spot.id()));
  }

  private static boolean reaches(Asker asker, String session) {
    return List.of(Part.MEDIATOR, Part.LEAD).contains(asker.part())
        && asker.wire().get("/mediator/session.xhtml?id=" + session).status() == 200;
  }

  /** One of each other site, and one that nobody gave. */
  private static Set<String> foreign(
      Asker asker, List<Asker> askers, String field, Map<String, Map<String, Set<String>>> ids) {
    Set<String> mine = ids.get(asker.name()).getOrDefault(field, Set.of());
    Set<String> foreign = new LinkedHashSet<>();
    askers.stream()
        .filter(other -> !other.site().equals(asker.site()))
        .flatMap(other -> ids.get(other.name()).getOrDefault(field, Set.of()).stream())
        .filter(id -> !mine.contains(id) && !reaches(asker, id))
        .limit(2)
        .forEach(foreign::add);
    foreign.add(TimeOrderedId.next());
    return foreign;
  }

  /** With a page that says why, or sent back to an address where there is nothing. */
  private static boolean isRefused(Asker asker, Forgery one, Answer answer) {
    return switch (answer.status()) {
      case 403, 404 -> true;
      case 200 ->
          one.onlyLooks()
              || answer.body().contains("role=\"alert\"")
              || answer.body().contains("class=\"problem\"");
      case 302 ->
          answer.location().contains(one.forged())
              && asker.wire().get(answer.location()).status() == 404;
      default -> false;
    };
  }

  /** What is stored of their objects, as those read it who may. */
  private static Map<String, String> told(Asker asker) {
    Map<String, String> told = new TreeMap<>();
    for (String address : asker.found().keySet()) {
      if (STORED.contains(Crawl.page(address)) && PageText.ID.matcher(address).find()) {
        Answer answer = asker.wire().get(address);
        String text = TIME.matcher(PageText.of(answer)).replaceAll("~");
        told.put(asker + " " + address, answer.status() + text);
      }
    }
    return told;
  }
}
