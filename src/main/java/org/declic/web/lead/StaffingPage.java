package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.proposal.AcceptanceRow;
import org.declic.assignment.proposal.Days;
import org.declic.assignment.proposal.ProposalId;
import org.declic.assignment.proposal.ProposalQueries;
import org.declic.assignment.proposal.ProposalRow;
import org.declic.assignment.proposal.Question;
import org.declic.assignment.solver.EngineStart;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.web.Once;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionForm;

/**
 * Who leads which session of a week or two: what is published, what is proposed and why, what
 * somebody decides of it.
 */
@Named("leadStaffing")
@RequestScoped
public class StaffingPage {
  /** Two weeks of a large centre stay below. */
  private static final int MOST = 600;

  @Inject ProposalQueries proposals;
  @Inject SessionQueries sessions;
  @Inject StaffingNames names;
  @Inject StaffingActs acts;
  @Inject StaffingTable table;
  @Inject StaffingHours hours;
  @Inject StaffingPanels panels;
  @Inject StaffingGaps gapList;
  @Inject StaffingClashes clashList;
  @Inject StaffingNews news;
  @Inject StaffingWhatIf whatIf;
  @Inject StaffingCompare compare;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private Days days;
  private StaffingScene scene;
  private StaffingScene without;
  private Optional<ProposalRow> solving = Optional.empty();
  private boolean lost;
  private List<ProposalRow> trials = List.of();
  private Optional<AcceptanceRow> last = Optional.empty();
  private List<StaffingHours.Person> people = List.of();
  private Optional<StaffingPlace> opened = Optional.empty();
  private String refused = "";

  private final Once<StaffingPanel> panel =
      new Once<>(
          () -> opened.map(place -> panels.of(scene, place, posted.value("try"))).orElse(null));
  private final Once<List<StaffingGaps.Gap>> gaps =
      new Once<>(() -> gapList.of(scene, getAddress()));
  private final Once<List<StaffingClashes.Clash>> clashes =
      new Once<>(() -> clashList.of(scene, getAddress()));
  private final Once<List<StaffingCompare.Change>> changes = new Once<>(() -> compare.of(scene));

  public void open() {
    days = readDays();
    Actor actor = person.present();
    if (posted.is()) {
      refused = acts.carryOut(actor, days, getBase());
      if (refused.isEmpty()) {
        return;
      }
    }
    load(actor.site());
  }

  /** Of a weekend, the week to come. */
  private Days readDays() {
    LocalDate today = times.today();
    boolean weekend = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    LocalDate usual = weekend ? today.plusDays(2) : today;
    boolean two = posted.value("weeks").equals("2");
    return Days.around(SessionForm.readDate(posted.value("from")).orElse(usual), two);
  }

  private void load(SiteId site) {
    // While the page is read; what follows is usually a question.
    EngineStart.soon();
    Question question = proposals.question(site, days);
    List<ProposalRow> all = proposals.of(site, days);
    solving = proposals.solving(site);
    lost = all.stream().findFirst().filter(ProposalRow::isLost).isPresent();
    Optional<ProposalRow> current = all.stream().filter(ProposalRow::isOpen).findFirst();
    trials = proposals.trials(site, days);
    last = proposals.lastAcceptance(site, days);
    without = scene(question, current);
    scene =
        trial(site)
            .map(row -> scene(question.supposing(row.assumptions()), Optional.of(row)))
            .orElse(without);
    List<SessionRow> rows =
        sessions.list(
            site,
            Optional.empty(),
            times.startOf(days.first()),
            times.startOf(days.last().plusDays(1)),
            0,
            MOST);
    names.learn(mentioned(question.problem()), rows);
    people = hours.of(scene);
    opened =
        StaffingPlace.read(posted.value("place"))
            .flatMap(this::nearest)
            .or(() -> scene.problem().sessions().isEmpty() ? Optional.empty() : first());
  }

  private Optional<ProposalRow> trial(SiteId site) {
    String id = posted.value("trial");
    return id.matches("[0-9a-f-]{36}")
        ? Optional.of(proposals.get(site, new ProposalId(id)))
            .filter(row -> row.trial() && row.isOpen() && row.days().equals(days))
        : Optional.empty();
  }

  private StaffingScene scene(Question question, Optional<ProposalRow> proposal) {
    return new StaffingScene(
        days,
        question.problem(),
        proposal,
        question.published(),
        proposal.map(row -> row.chosen().within(question.problem())).orElse(question.published()),
        proposals.locked(question.problem()));
  }

  private Set<String> mentioned(StaffingProblem problem) {
    Set<String> ids = new HashSet<>();
    problem.mediators().forEach(one -> ids.add(one.id()));
    ids.addAll(scene.gone());
    solving.ifPresent(row -> ids.add(row.askedBy()));
    last.ifPresent(row -> ids.addAll(StaffingNews.people(row)));
    return ids;
  }

  /** The place as it is now: whoever had it may not have it any more. */
  private Optional<StaffingPlace> nearest(StaffingPlace asked) {
    return scene
        .need(asked.session())
        .filter(need -> names.knows(need.id()))
        .flatMap(
            need -> {
              List<StaffingPlace> places = StaffingTable.places(scene, need);
              return places.stream()
                  .filter(asked::equals)
                  .findFirst()
                  .or(() -> places.stream().filter(one -> one.part() == asked.part()).findFirst());
            });
  }

  /** The first one that needs somebody, else the first one. */
  private Optional<StaffingPlace> first() {
    List<StaffingPlace> places =
        scene.problem().sessions().stream()
            .filter(need -> need.span().isPresent() && names.knows(need.id()))
            .sorted(java.util.Comparator.comparing(need -> need.startsAt().orElseThrow()))
            .flatMap(need -> StaffingTable.places(scene, need).stream())
            .toList();
    return places.stream()
        .filter(place -> place.mediator().isEmpty())
        .findFirst()
        .or(() -> places.stream().findFirst());
  }

  /** These days, without a trial or a place. */
  public String getBase() {
    return base(days);
  }

  private static String base(Days which) {
    return "/lead/staffing.xhtml?from=" + which.first() + (which.isTwo() ? "&weeks=2" : "");
  }

  /** As shown, without a place. */
  public String getAddress() {
    return getBase() + (scene.isTrial() ? "&trial=" + getProposalId() : "");
  }

  public String getBefore() {
    return base(days.before());
  }

  public String getAfter() {
    return base(days.after());
  }

  public String getOtherLength() {
    return base(Days.around(days.first(), !days.isTwo()));
  }

  public Days getDays() {
    return days;
  }

  public String getTitleOfDays() {
    return title(days);
  }

  private String title(Days which) {
    return words.say(
        which.isTwo() ? "lead_staffing.weeks" : "lead_staffing.week",
        times.date(times.startOf(which.first())),
        times.date(times.startOf(which.last())));
  }

  /** « Semaine du 30 novembre · 22 séances : 17 changent, 2 sans solution ». */
  public String getSummary() {
    String all = words.say("lead_staffing.sessions", scene.problem().sessions().size());
    if (isWithoutSessions()) {
      return getTitleOfDays() + " · " + all;
    }
    return getTitleOfDays()
        + " · "
        + (scene.proposal().isPresent()
            ? words.say("lead_staffing.counts", all, scene.changed(), scene.gaps())
            : words.say("lead_staffing.counts_published", all, scene.gaps()));
  }

  public List<StaffingLine.Day> getTable() {
    return table.of(scene, opened.orElse(null), getAddress());
  }

  public List<StaffingHours.Person> getPeople() {
    return people;
  }

  /** Absent when there is no session. */
  public StaffingPanel getPanel() {
    return panel.get();
  }

  public List<StaffingGaps.Gap> getGaps() {
    return gaps.get();
  }

  /** What is fixed and cannot stand. */
  public List<StaffingClashes.Clash> getClashes() {
    return clashes.get();
  }

  public List<StaffingCompare.Change> getChanges() {
    return changes.get();
  }

  /** The last step that published something; absent when there was none. */
  public StaffingNews.Published getPublished() {
    return last.map(news::of).orElse(null);
  }

  public boolean isAnythingToPublish() {
    return !scene.isTrial() && scene.changed() > 0;
  }

  public boolean isProposed() {
    return scene.proposal().isPresent();
  }

  public boolean isTrial() {
    return scene.isTrial();
  }

  public StaffingWhatIf.Trial getShownTrial() {
    return whatIf.trial(scene.proposal().orElseThrow(), true);
  }

  public String getCompared() {
    return whatIf.compared(scene, without);
  }

  /** There is a proposal beside the trial; else only what is published. */
  public boolean isProposedWithout() {
    return without.proposal().isPresent();
  }

  public List<StaffingWhatIf.Trial> getTrials() {
    return trials.stream()
        .map(
            row ->
                whatIf.trial(
                    row, scene.isTrial() && scene.proposal().filter(row::equals).isPresent()))
        .toList();
  }

  public List<StaffingWhatIf.Choice> getSessionChoices() {
    return whatIf.sessions();
  }

  public List<StaffingWhatIf.Choice> getPersonChoices() {
    return whatIf.people(people);
  }

  public List<StaffingWhatIf.Choice> getDayChoices() {
    return whatIf.days(scene);
  }

  public String getProposalId() {
    return scene.proposal().map(row -> row.id().value()).orElse("");
  }

  public String getTrialId() {
    return scene.isTrial() ? getProposalId() : "";
  }

  /** Somebody waits for an answer. */
  public boolean isSolving() {
    return solving.isPresent();
  }

  /** For other days, or a trial: this page waits only for its own. */
  public boolean isSolvingHere() {
    return solving.filter(row -> row.days().equals(days)).isPresent();
  }

  public String getSolvingId() {
    return solving.map(row -> row.id().value()).orElse("");
  }

  public String getProgress() {
    ProposalRow.Work work = solving.map(ProposalRow::work).orElseThrow();
    return work.improvements() == 0
        ? words.say("lead_staffing.progress_begins", work.places())
        : words.say(
            "lead_staffing.progress",
            work.filled(),
            work.places(),
            work.places() - work.filled(),
            work.improvements());
  }

  public String getSolvingFor() {
    return solving
        .map(
            row ->
                words.say(
                    "lead_staffing.solving_for", title(row.days()), names.person(row.askedBy())))
        .orElse("");
  }

  /** Where to wait for it. */
  public String getSolvingAddress() {
    return solving.map(row -> base(row.days())).orElse("");
  }

  public boolean isStopping() {
    return solving.map(row -> row.work().stopAsked()).orElse(false);
  }

  /** What the proposal still says although it is no longer so, in sentences. */
  public List<String> getOvertaken() {
    List<String> said = new ArrayList<>();
    scene.gone().forEach(who -> said.add(words.say("lead_staffing.gone", names.person(who))));
    if (scene.fewer() > 0) {
      said.add(words.say("lead_staffing.fewer", scene.fewer()));
    }
    return said;
  }

  /** The engine does not run on this machine: proposals are good, not the best. */
  public boolean isRough() {
    return isProposed() && EngineStart.isImpossible();
  }

  public boolean isLost() {
    return lost && solving.isEmpty();
  }

  /** Changes whenever another page would show something else. */
  public String getRevision() {
    return scene.proposal().map(row -> row.id().value() + row.version()).orElse("")
        + last.map(row -> row.id().value() + row.undone()).orElse("")
        + solving.map(row -> row.id().value()).orElse("")
        + scene.published().lines().hashCode()
        + scene.fixed().hashCode();
  }

  public boolean isWithoutSessions() {
    return scene.problem().sessions().isEmpty();
  }

  public boolean isWithoutPeople() {
    return scene.problem().mediators().isEmpty();
  }

  /** A session planned from here is not in the past. */
  public LocalDate getPlanFrom() {
    return days.first().isBefore(times.today()) ? times.today() : days.first();
  }

  public String getRefused() {
    return refused;
  }

  public String getDone() {
    return news.done();
  }
}
