package org.declic.web.mediator;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.profile.ProfileQueries;
import org.declic.content.LearningModule;
import org.declic.content.PublishedPathway;
import org.declic.identity.Actor;
import org.declic.identity.StaffQueries;
import org.declic.identity.StaffRow;
import org.declic.identity.organisation.PartnerRow;
import org.declic.identity.organisation.Partners;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SpokenLanguage;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.Rooms;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView.UnitLine;

/** What the pages of a new and of a changed session share: the fields and what is wrong in them. */
public abstract class SessionFormPage {
  private static final int MOST_THAT_DAY = 30;

  @Inject SessionPlanning planning;
  @Inject SessionQueries sessions;
  @Inject SessionViews views;
  @Inject Rooms rooms;
  @Inject Partners partners;
  @Inject PlanChecks checks;
  @Inject StaffQueries staff;
  @Inject ProfileQueries profiles;
  @Inject Sites sites;
  @Inject PublishedPathway pathway;
  @Inject LanguageChoice language;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private SessionForm form;
  private List<FormProblem> problems = List.of();
  private List<RoomRow> roomRows;
  private List<PartnerRow> partnerRows;
  private PlanChecks.Result check;
  private List<SessionView> thatDay;

  /** The ticks of one module. */
  public record ModuleChoice(
      String id, int number, String title, List<UnitLine> units, boolean chosen) {}

  Actor actor() {
    return person.present();
  }

  void show(SessionForm shown) {
    form = shown;
  }

  void refuse(Refusal refusal) {
    problems = List.of(new FormProblem(SessionForm.field(refusal), words.of(refusal)));
  }

  public SessionForm getForm() {
    return form;
  }

  public List<FormProblem> getProblems() {
    return problems;
  }

  /** The sentence beside a field; empty when all is well with it. */
  public String problem(String field) {
    return problems.stream()
        .filter(problem -> problem.fieldId().equals(field))
        .map(FormProblem::text)
        .findFirst()
        .orElse("");
  }

  public ActivityKind[] getKinds() {
    return ActivityKind.values();
  }

  public List<RoomRow> getRooms() {
    if (roomRows == null) {
      roomRows = rooms.of(actor().site());
    }
    return roomRows;
  }

  /** Those who take part now, and those whom the session names already. */
  public List<PartnerRow> getPartners() {
    if (partnerRows == null) {
      partnerRows = partners.of(actor().site());
    }
    return partnerRows.stream()
        .filter(
            row ->
                !row.stopped()
                    || form != null
                        && form.extras().shares().keySet().stream()
                            .anyMatch(field -> field.endsWith(row.id())))
        .toList();
  }

  List<PartnerRow> allPartners() {
    return partners.of(actor().site());
  }

  public SpokenLanguage[] getLanguages() {
    return SpokenLanguage.values();
  }

  /** Asked for by the script while the form is filled in: nothing is saved. */
  boolean isOnlyChecked() {
    return posted.act().equals("check");
  }

  /** The session that the form changes; empty while it is a new one. */
  Optional<SessionId> changed() {
    return Optional.empty();
  }

  /** What would stand in the way if the form were sent now. */
  public PlanChecks.Result getCheck() {
    if (check == null) {
      check = checks.of(changed(), form, getRooms());
    }
    return check;
  }

  /** Those of the site, then those of other sites who work here too. */
  public List<StaffRow> getMediators() {
    List<StaffRow> all = new ArrayList<>(staff.mediators(actor().site()));
    staff.active(profiles.guests(actor().site())).stream()
        .map(
            row -> new StaffRow(row.id(), row.name() + " (" + sites.facts(row.site()).name() + ")"))
        .forEach(all::add);
    return all;
  }

  public List<ModuleChoice> getModules() {
    return pathway.current().modules(language.get()).stream()
        .filter(module -> !module.units().isEmpty())
        .map(this::choice)
        .toList();
  }

  private ModuleChoice choice(LearningModule module) {
    List<UnitLine> units = module.units().stream().map(unit -> views.line(unit.id())).toList();
    boolean chosen = units.stream().anyMatch(unit -> form.hasUnit(unit.id()));
    return new ModuleChoice(module.id().value(), module.number(), module.title(), units, chosen);
  }

  private Optional<LocalDate> date() {
    return SessionForm.readDate(form.date());
  }

  public String getThatDayTitle() {
    return date().map(times::title).orElse(words.say("session_form.that_day"));
  }

  /** What else happens on the date in the form, in the whole site. */
  public List<SessionView> getThatDay() {
    if (thatDay == null) {
      thatDay =
          date()
              .map(
                  day ->
                      sessions.list(
                          actor().site(),
                          Optional.empty(),
                          times.startOf(day),
                          times.startOf(day.plusDays(1)),
                          0,
                          MOST_THAT_DAY))
              .map(views::of)
              .orElse(List.of());
    }
    return thatDay;
  }
}
