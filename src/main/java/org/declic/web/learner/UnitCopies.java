package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.PublishedPathway;
import org.declic.content.QuestionScreen;
import org.declic.content.Screen;
import org.declic.content.SimulatorScreen;
import org.declic.content.Step;
import org.declic.content.UnitEditions;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.SessionRegister;
import org.declic.learning.GoRow;
import org.declic.learning.LearningQueries;
import org.declic.learning.PlaceRow;
import org.declic.learning.PracticeQueries;
import org.declic.platform.Secrets;
import org.declic.platform.TimeOrderedId;
import org.declic.web.LanguageChoice;
import org.declic.web.ReadingChoice;

/** The screens of a unit that somebody began, as a browser may keep them: see {@code KeptCopy}. */
@RequestScoped
class UnitCopies {
  private static final int VERSION_DIGITS = 12;

  /** A new program may draw other pages; one start is one program. */
  private static final String STARTED = TimeOrderedId.next();

  /** What a page apart says while the network is away. */
  static final List<String> APART = List.of("away", "help", "end", "finish", "closed");

  @Inject PublishedPathway pathway;
  @Inject UnitEditions editions;
  @Inject LanguageChoice language;
  @Inject ReadingChoice reading;
  @Inject LearningQueries learning;
  @Inject PracticeQueries practice;

  /** Empty when the unit does not exist or was not begun. */
  Optional<JsonObjectBuilder> list(Actor actor, UnitId id) {
    Optional<PlaceRow> place = learning.place(actor.site(), actor.learner(), id);
    Optional<LearningUnit> unit =
        place.flatMap(at -> editions.unit(id, Optional.of(at.unitVersion()), language.get()));
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    JsonArrayBuilder screens = Json.createArrayBuilder();
    for (Step step : unit.get().steps()) {
      for (Screen screen : step.screens()) {
        Position at = unit.get().position(step.id().value(), screen.id()).orElseThrow();
        screens.add(copies(actor, unit.get(), at, place.get()));
      }
    }
    JsonObjectBuilder apart = Json.createObjectBuilder();
    APART.forEach(about -> apart.add(about, away(id, about)));
    return Optional.of(
        Json.createObjectBuilder()
            .add("unit", id.value())
            .add("version", version(unit.get()))
            .add("screens", screens)
            .add("apart", apart)
            .add("quiet", quiet(actor)));
  }

  /**
   * After how many silent minutes nobody can deliver any more what waits; 0 for the holder of a
   * card, who comes in again.
   */
  private static long quiet(Actor actor) {
    return actor.kind() == Actor.Kind.VISITOR ? SessionRegister.quietMinutes(actor.kind()) : 0;
  }

  private JsonObjectBuilder copies(Actor actor, LearningUnit unit, Position at, PlaceRow place) {
    String address = UnitAddress.of(unit, at);
    JsonObjectBuilder copies = Json.createObjectBuilder().add("page", address + "&copy=page");
    JsonObjectBuilder screen =
        Json.createObjectBuilder()
            .add("step", at.step().id().value())
            .add("screen", at.screen().id())
            .add("at", address);
    if (at.screen() instanceof QuestionScreen) {
      copies.add("kept", address + "&copy=kept");
    } else if (at.screen() instanceof SimulatorScreen) {
      GoRow go = practice.next(actor, unit.id(), at, place.answers());
      String which = "&scenario=" + go.scenario() + "&variant=" + go.variant();
      copies.add("window", address + "&copy=window" + which);
      screen.add("scenario", go.scenario().value()).add("variant", go.variant());
    }
    return screen.add("copies", copies);
  }

  private static String away(UnitId unit, String about) {
    return "/learner/away.xhtml?unit=" + unit + "&copy=" + about;
  }

  /** Changes with the words, with how they are shown, and with the program. */
  private String version(LearningUnit unit) {
    String whole =
        String.join(
            " ",
            pathway.current().version(),
            unit.version(),
            language.getCode(),
            reading.getHtmlClass(),
            reading.getVoiceSpeed(),
            STARTED);
    return Secrets.fingerprint(whole).substring(0, VERSION_DIGITS);
  }
}
