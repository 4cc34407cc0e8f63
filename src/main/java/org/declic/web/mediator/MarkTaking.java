package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.identity.LearnerFace;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.platform.Refusal;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.attendance.AttendanceQueries;
import org.declic.scheduling.attendance.AttendanceSheet;
import org.declic.scheduling.attendance.Merging;
import org.declic.scheduling.attendance.PersonRow;
import org.declic.web.Words;

/** Carries out what the attendance page sends, and says in a sentence what came of it. */
@RequestScoped
public class MarkTaking {
  @Inject AttendanceSheet sheet;
  @Inject AttendanceQueries attendance;
  @Inject BookingDesk desk;
  @Inject SessionQueries sessions;
  @Inject LearnerQueries learners;
  @Inject Words words;

  /** Done, or refused for good: either way the browser need not keep it any longer. */
  JsonObject take(Actor actor, ArrivingMark mark) {
    return Json.createObjectBuilder(carryOut(actor, mark)).add("act", mark.act()).build();
  }

  private JsonObject carryOut(Actor actor, ArrivingMark mark) {
    try {
      return switch (mark.act()) {
        case "scan" -> scan(actor, mark);
        case "more", "less" -> count(actor, mark);
        default -> tap(actor, mark);
      };
    } catch (Refusal refusal) {
      return refused(words.of(refusal));
    } catch (UnknownThing unknown) {
      return refused(words.say("attendance.said.unknown"));
    }
  }

  private JsonObject tap(Actor actor, ArrivingMark mark) {
    Merging outcome = sheet.mark(mark.request(), actor, mark.session(), mark.line(), mark.age());
    return person(actor, mark, mark.line().learner(), outcome, "attendance.said." + outcome);
  }

  private JsonObject scan(Actor actor, ArrivingMark mark) {
    Optional<LearnerFace> face = learners.ofCard(actor.site(), mark.card());
    if (face.isEmpty()) {
      return refused(words.say("attendance.said.no_card"));
    }
    LearnerId learner = new LearnerId(face.get().id());
    Merging outcome;
    try {
      outcome = sheet.scan(mark.request(), actor, mark.session(), learner, mark.age());
    } catch (Refusal refusal) {
      return refused(
          words.say("attendance.said.not_added", face.get().nickname(), words.of(refusal)));
    }
    boolean known = outcome == Merging.SAME || outcome == Merging.OLDER;
    return person(
        actor,
        mark,
        learner,
        outcome,
        known ? "attendance.said.already" : "attendance.said.scanned");
  }

  private JsonObject person(
      Actor actor, ArrivingMark mark, LearnerId learner, Merging outcome, String key) {
    PersonRow row =
        attendance.people(actor.site(), mark.session()).stream()
            .filter(person -> person.learner().equals(learner))
            .findFirst()
            .orElseThrow(() -> new UnknownThing("seat"));
    boolean added = row.added() && outcome == Merging.NOTED;
    return Json.createObjectBuilder()
        .add("said", words.say(added ? "attendance.said.added" : key, row.nickname(), row.mark()))
        .add("tone", outcome == Merging.NOTED || outcome == Merging.SAME ? "good" : "look")
        .add("learner", row.id())
        .add("kept", row.mark().name())
        .add("again", outcome == Merging.SAME)
        .add("shown", outcome.name().endsWith("SHOWN"))
        .build();
  }

  private JsonObject count(Actor actor, ArrivingMark mark) {
    desk.countWithoutPass(
        mark.request(), actor, mark.session(), mark.act().equals("more") ? 1 : -1);
    JsonObjectBuilder said = Json.createObjectBuilder();
    int number = sessions.head(actor.site(), mark.session()).withoutPass();
    return said.add("said", words.say("attendance.said.counted", number))
        .add("tone", "good")
        .add("number", number)
        .build();
  }

  private static JsonObject refused(String sentence) {
    return Json.createObjectBuilder().add("said", sentence).add("tone", "bad").build();
  }
}
