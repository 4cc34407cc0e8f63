package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.outcomes.ActivityLevel;
import org.declic.outcomes.Equipment;
import org.declic.outcomes.FollowUp;
import org.declic.outcomes.PrivateThing;
import org.declic.outcomes.RecordDesk;
import org.declic.outcomes.RecordEntry;
import org.declic.outcomes.RecordFigures;
import org.declic.outcomes.RecordQueries;
import org.declic.outcomes.RecordRow;
import org.declic.outcomes.SessionFacts;
import org.declic.outcomes.Theme;
import org.declic.platform.Refusal;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** The record of a session: all that is known with where it comes from, and what is left to say. */
@Named("mediatorRecord")
@RequestScoped
public class RecordPage {
  @Inject RecordQueries records;
  @Inject RecordDesk desk;
  @Inject SessionFacts facts;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private SessionId id;
  private RecordRow record;
  private SessionRow session;
  private RecordFigures figures;
  private Form form;
  private String problem = "";
  private Set<PrivateThing> doubts = Set.of();

  /** What was written, as it stands on the page. */
  private record Form(
      Set<Theme> themes,
      Set<Equipment> equipment,
      ActivityLevel level,
      FollowUp followUp,
      String note) {}

  public void open() {
    Actor actor = person.present();
    id = new SessionId(posted.value("session"));
    if (posted.is() && carryOut(actor)) {
      return;
    }
    record = records.of(actor.site(), id).orElseThrow(() -> new UnknownThing("record"));
    session = sessions.head(actor.site(), id);
    figures = record.isConfirmed() ? record.figures() : facts.of(actor.site(), session);
    if (form == null) {
      form =
          new Form(
              record.themes(),
              record.equipment(),
              record.level(),
              record.followUp(),
              record.note());
    }
  }

  private boolean carryOut(Actor actor) {
    form =
        new Form(
            chosen(Theme.class, "theme"),
            chosen(Equipment.class, "equipment"),
            one(ActivityLevel.class, "level", ActivityLevel.NOT_SAID),
            one(FollowUp.class, "next", FollowUp.NONE),
            posted.value("note"));
    try {
      RecordEntry entry =
          new RecordEntry(
              form.themes,
              form.equipment,
              form.level,
              form.followUp,
              form.note,
              posted.value("meant").equals("true"));
      if (posted.act().equals("confirm")) {
        desk.confirm(posted.requestId(), actor, id, seenVersion(), entry);
      } else {
        desk.keep(posted.requestId(), actor, id, seenVersion(), entry);
      }
      posted.redirect(
          "/mediator/record.xhtml?session=" + id.value() + "&done=" + done(posted.act()));
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      if (refusal.key().equals("outcomes.refused.private_note")) {
        doubts = PrivateThing.in(form.note);
      }
      return false;
    }
  }

  private static String done(String act) {
    return act.equals("confirm") ? "confirmed" : "kept";
  }

  private long seenVersion() {
    String version = posted.value("version");
    return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
  }

  private <E extends Enum<E>> Set<E> chosen(Class<E> type, String name) {
    Set<E> values = EnumSet.noneOf(type);
    List<String> sent = posted.values(name);
    for (E constant : type.getEnumConstants()) {
      if (sent.contains(constant.name())) {
        values.add(constant);
      }
    }
    return values;
  }

  private <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
    Set<E> values = chosen(type, name);
    return values.isEmpty() ? otherwise : values.iterator().next();
  }

  public RecordRow getRecord() {
    return record;
  }

  public RecordFigures getFigures() {
    return figures;
  }

  public String getId() {
    return id.value();
  }

  public String getSummary() {
    SessionView view = views.of(session);
    String topic = view.topic();
    return view.kind()
        + " · "
        + times.fullDay(session.date())
        + (topic.isEmpty() ? "" : " · " + topic);
  }

  public String getActivity() {
    return words.say(
        record.kind().isGroup() ? "mediator_record.collective" : "mediator_record.individual",
        views.of(session).kind());
  }

  public String getWhen() {
    return words.say(
        "mediator_record.when",
        times.fullDay(session.date()),
        times.range(session.start(), session.end()),
        record.minutes());
  }

  public String getMediators() {
    return session.mediators().stream().map(Leader::name).collect(Collectors.joining(", "));
  }

  /** Who was there, in one sentence; people without a card are a count. */
  public String getParticipants() {
    return words.say(
        "mediator_record.participants",
        figures.participants(),
        figures.enrolled(),
        figures.walkIns(),
        figures.withoutPass(),
        figures.absent());
  }

  public String getObservations() {
    return figures.observations() == 0
        ? words.say("mediator_record.no_observation")
        : words.say(
            "mediator_record.observations",
            figures.observations(),
            figures.seenUnaided(),
            figures.seenHelped());
  }

  /** A unit and how many worked on it. */
  public record UnitLine(int module, String title, String people) {}

  public List<UnitLine> getUnits() {
    return figures.units().entrySet().stream().map(this::unitLine).toList();
  }

  private UnitLine unitLine(Map.Entry<String, Integer> unit) {
    SessionView.UnitLine line = views.line(new UnitId(unit.getKey()));
    return new UnitLine(
        line.module(), line.title(), words.say("mediator_record.people", unit.getValue()));
  }

  /** Those ticked or likely; the others wait behind « Autre thème ». */
  public List<Theme> getThemes() {
    Set<Theme> shown = EnumSet.noneOf(Theme.class);
    shown.addAll(facts.themes(session, figures));
    shown.addAll(record.themes());
    shown.addAll(form.themes);
    if (shown.isEmpty()) {
      shown.add(Theme.DIAGNOSTIC_NUMERIQUE);
      shown.add(Theme.AIDE_AUX_DEMARCHES_ADMINISTRATIVES);
    }
    return List.copyOf(shown);
  }

  public List<Theme> getOtherThemes() {
    List<Theme> shown = getThemes();
    return Theme.general().stream().filter(theme -> !shown.contains(theme)).toList();
  }

  public List<Theme> getProcedures() {
    List<Theme> shown = getThemes();
    return Theme.procedures().stream().filter(theme -> !shown.contains(theme)).toList();
  }

  public boolean has(Theme theme) {
    return form.themes.contains(theme);
  }

  public boolean uses(Equipment equipment) {
    return form.equipment.contains(equipment);
  }

  public boolean isOpening() {
    return !record.isConfirmed();
  }

  public ActivityLevel getLevel() {
    return form.level;
  }

  public List<ActivityLevel> getLevels() {
    return ActivityLevel.choices(record.kind().isGroup());
  }

  public Equipment[] getEquipment() {
    return Equipment.values();
  }

  public String getEquipmentWords() {
    return form.equipment.stream().map(words::of).collect(Collectors.joining(", "));
  }

  public FollowUp getFollowUp() {
    return form.followUp;
  }

  public FollowUp[] getFollowUps() {
    return FollowUp.values();
  }

  public String getNote() {
    return form.note;
  }

  public int getLongestNote() {
    return RecordEntry.LONGEST_NOTE;
  }

  /** The page asks about these before it saves. */
  public String getDoubts() {
    return doubts.stream().map(words::of).collect(Collectors.joining(", "));
  }

  public String getKept() {
    String key = record.isConfirmed() ? "mediator_record.confirmed_at" : "mediator_record.kept_at";
    return words.say(
        key,
        times.near(record.keptAt().atZone(times.zone()).toLocalDate()),
        times.at(record.keptAt()));
  }

  public int getCorrections() {
    return record.isConfirmed() ? records.corrections(person.present().site(), record.id()) : 0;
  }

  /** The sentence after something was done. */
  public String getDone() {
    if (posted.is()) {
      return "";
    }
    return switch (posted.value("done")) {
      case "kept" -> words.say("mediator_record.done_kept");
      case "confirmed" -> words.say("mediator_record.done_confirmed");
      default -> "";
    };
  }

  public String getProblem() {
    return problem;
  }
}
