package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.outcomes.ActivityLevel;
import org.declic.outcomes.Characteristic.Dimension;
import org.declic.outcomes.Equipment;
import org.declic.outcomes.FollowUp;
import org.declic.outcomes.PlaceType;
import org.declic.outcomes.PrivateThing;
import org.declic.outcomes.Received;
import org.declic.outcomes.ReceivingBody;
import org.declic.outcomes.RecordDesk;
import org.declic.outcomes.RecordEntry;
import org.declic.outcomes.RecordFigures;
import org.declic.outcomes.RecordQueries;
import org.declic.outcomes.RecordRow;
import org.declic.outcomes.SessionFacts;
import org.declic.outcomes.Theme;
import org.declic.platform.Refusal;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.web.Once;
import org.declic.web.Posted;
import org.declic.web.Times;
import org.declic.web.Words;

/** The record of a session: all that is known with where it comes from, and what is left to say. */
@Named("mediatorRecord")
@RequestScoped
public class RecordPage {
  @Inject SessionEntrance entrance;
  @Inject RecordQueries records;
  @Inject RecordDesk desk;
  @Inject RecordKnown known;
  @Inject SessionFacts facts;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private SessionId id;
  private SiteId here;
  private RecordRow record;
  private SessionRow session;
  private RecordFigures figures;
  private RecordForm form;
  private String problem = "";
  private Set<PrivateThing> doubts = Set.of();
  private final Once<List<RecordKnown.Line>> knownLines =
      new Once<>(() -> known.of(record, session, figures));
  private final Once<List<Theme>> themes = new Once<>(this::readThemes);
  private final Once<List<Theme>> otherThemes = new Once<>(() -> others(Theme.general()));
  private final Once<List<Theme>> procedures = new Once<>(() -> others(Theme.procedures()));

  public void open() {
    id = new SessionId(posted.value("session"));
    Actor actor = entrance.enter(id);
    here = actor.site();
    if (posted.is() && carryOut(actor)) {
      return;
    }
    record = records.of(actor.site(), id).orElseThrow(() -> new UnknownThing("record"));
    session = sessions.head(actor.site(), id);
    figures = record.isConfirmed() ? record.figures() : facts.of(actor.site(), session);
    if (form == null) {
      form = RecordForm.of(record.said());
    }
  }

  private boolean carryOut(Actor actor) {
    form = RecordForm.typed(posted);
    boolean confirm = posted.act().equals("confirm");
    try {
      RecordEntry entry = form.entry(posted.value("meant").equals("true"));
      if (confirm) {
        desk.confirm(posted.requestId(), actor, id, seenVersion(), entry);
      } else {
        desk.keep(posted.requestId(), actor, id, seenVersion(), entry);
      }
      String done = confirm ? "confirmed" : "kept";
      posted.redirect("/mediator/record.xhtml?session=" + id.value() + "&done=" + done);
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      if (refusal.key().equals("outcomes.refused.private_note")) {
        doubts = PrivateThing.in(form.note() + "\n" + form.procedure());
      }
      return false;
    }
  }

  private long seenVersion() {
    String version = posted.value("version");
    return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
  }

  public String getId() {
    return id.value();
  }

  public RecordRow getRecord() {
    return record;
  }

  public RecordForm getForm() {
    return form;
  }

  public List<RecordKnown.Line> getKnown() {
    return knownLines.get();
  }

  public String getSummary() {
    SessionView view = views.of(session);
    String topic = view.topic();
    return view.kind()
        + " · "
        + times.fullDay(session.date())
        + (topic.isEmpty() ? "" : " · " + topic);
  }

  /** Those ticked or likely; the others wait behind « Autre thème ». */
  public List<Theme> getThemes() {
    return themes.get();
  }

  private List<Theme> readThemes() {
    Set<Theme> shown = EnumSet.noneOf(Theme.class);
    shown.addAll(facts.themes(session, figures));
    shown.addAll(record.themes());
    shown.addAll(form.themes());
    if (shown.isEmpty()) {
      shown.add(Theme.DIAGNOSTIC_NUMERIQUE);
      shown.add(Theme.AIDE_AUX_DEMARCHES_ADMINISTRATIVES);
    }
    return List.copyOf(shown);
  }

  private List<Theme> others(List<Theme> all) {
    List<Theme> shown = themes.get();
    return all.stream().filter(theme -> !shown.contains(theme)).toList();
  }

  public List<Theme> getOtherThemes() {
    return otherThemes.get();
  }

  public List<Theme> getProcedures() {
    return procedures.get();
  }

  public List<ActivityLevel> getLevels() {
    return ActivityLevel.choices(record.kind().isGroup());
  }

  /** Where the proposed level comes from; empty when nothing was observed. */
  public boolean isLevelProposed() {
    return !record.isConfirmed() && form.level() != ActivityLevel.NOT_SAID;
  }

  public Equipment[] getEquipment() {
    return Equipment.values();
  }

  public PlaceType[] getPlaces() {
    return PlaceType.values();
  }

  public FollowUp[] getFollowUps() {
    return FollowUp.values();
  }

  public List<ReceivingBody> getBodies() {
    return Arrays.stream(ReceivingBody.values())
        .filter(body -> body != ReceivingBody.NOT_SAID)
        .toList();
  }

  public Received[] getReceived() {
    return Received.values();
  }

  /** Counts apart from each other: only of groups; one person is not counted. */
  public Dimension[] getDimensions() {
    return record.kind().isGroup() ? Dimension.values() : new Dimension[0];
  }

  /** What is proposed and rarely changed, in one line. */
  public String getDetails() {
    return words.say(
        "mediator_record.details_line",
        form.minutes(),
        form.placeType(),
        form.equipment().stream().map(words::of).collect(Collectors.joining(", ")),
        form.level());
  }

  public int getParticipants() {
    return figures.participants();
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
    return record.isConfirmed() ? records.corrections(here, record.id()) : 0;
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
