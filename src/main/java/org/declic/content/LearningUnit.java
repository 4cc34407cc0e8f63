package org.declic.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.platform.Language;
import org.declic.platform.SafeHtml;

/**
 * A unit in the words of one language.
 *
 * @param outcome the sentence of its first skill
 * @param sheet the gestures of the printed sheet
 * @param devices how well it works on each: phone, tablet, computer
 * @param themes of the national activity record
 * @param reviewBy when its facts must be checked again
 * @param language of the words, which is French where the asked language has none
 * @param translated false when the words are not in the language that was asked for
 * @param upToDate false when the translation follows an older French text
 */
public record LearningUnit(
    UnitId id,
    String version,
    ModuleId module,
    int minutes,
    int level,
    String title,
    String shortTitle,
    String outcome,
    List<SafeHtml> promises,
    Optional<SafeHtml> bring,
    MediatorGuide guide,
    List<SafeHtml> sheet,
    Optional<String> drawing,
    List<Skill> skills,
    List<UnitId> prerequisites,
    List<String> digcomp,
    Map<String, String> devices,
    List<String> themes,
    LocalDate reviewBy,
    List<Step> steps,
    Language language,
    boolean translated,
    boolean upToDate) {

  public LearningUnit {
    promises = List.copyOf(promises);
    sheet = List.copyOf(sheet);
    skills = List.copyOf(skills);
    prerequisites = List.copyOf(prerequisites);
    digcomp = List.copyOf(digcomp);
    devices = Map.copyOf(devices);
    themes = List.copyOf(themes);
    steps = List.copyOf(steps);
  }

  /** The first number of the version: it rises when what is asked changes. */
  public int major() {
    return UnitEditions.major(version);
  }

  /** The skill that the unit promises. */
  public Skill skill() {
    return skills.get(0);
  }

  public int stepCount() {
    return steps.size();
  }

  public Optional<Step> step(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  public Position first() {
    return at(1, 1);
  }

  /** The screen named so; empty for anything unknown. */
  public Optional<Position> position(String stepId, String screenId) {
    return position(stepId)
        .flatMap(
            start -> {
              for (int i = 1; i <= start.screenCount(); i++) {
                if (start.step().screens().get(i - 1).id().equals(screenId)) {
                  return Optional.of(at(start.stepNumber(), i));
                }
              }
              return Optional.empty();
            });
  }

  /** The first screen of a step; empty for anything unknown. */
  public Optional<Position> position(String stepId) {
    for (int i = 1; i <= steps.size(); i++) {
      if (steps.get(i - 1).id().value().equals(stepId)) {
        return Optional.of(at(i, 1));
      }
    }
    return Optional.empty();
  }

  /** Empty at the end of the unit. */
  public Optional<Position> next(Position position) {
    if (position.screenNumber() < position.screenCount()) {
      return Optional.of(at(position.stepNumber(), position.screenNumber() + 1));
    }
    return position.isLast() ? Optional.empty() : Optional.of(at(position.stepNumber() + 1, 1));
  }

  /** Empty at the beginning of the unit. */
  public Optional<Position> previous(Position position) {
    if (position.screenNumber() > 1) {
      return Optional.of(at(position.stepNumber(), position.screenNumber() - 1));
    }
    if (position.isFirst()) {
      return Optional.empty();
    }
    int step = position.stepNumber() - 1;
    return Optional.of(at(step, steps.get(step - 1).screens().size()));
  }

  /**
   * Minutes from this screen to the end, at least 1: the unit's own minutes shared out among its
   * screens, where an exercise and a real task weigh more than a page to read.
   */
  public int minutesLeft(Position position) {
    int all = 0;
    int left = 0;
    for (int s = 1; s <= steps.size(); s++) {
      List<Screen> screens = steps.get(s - 1).screens();
      for (int i = 1; i <= screens.size(); i++) {
        int weight = weight(screens.get(i - 1));
        all += weight;
        boolean isAhead =
            s > position.stepNumber()
                || (s == position.stepNumber() && i >= position.screenNumber());
        left += isAhead ? weight : 0;
      }
    }
    return Math.max(1, (minutes * left + all - 1) / all);
  }

  public Optional<QuestionDefinition> question(ItemId item) {
    return screens(QuestionScreen.class).stream()
        .map(QuestionScreen::question)
        .filter(question -> question.id().equals(item))
        .findFirst();
  }

  public Optional<ScenarioDefinition> scenario(ScenarioId scenario) {
    return screens(SimulatorScreen.class).stream()
        .flatMap(screen -> screen.scenarios().stream())
        .filter(definition -> definition.id().equals(scenario))
        .findFirst();
  }

  /** All screens of one kind, in order. */
  public <S extends Screen> List<S> screens(Class<S> kind) {
    return steps.stream()
        .flatMap(step -> step.screens().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private Position at(int stepNumber, int screenNumber) {
    Step step = steps.get(stepNumber - 1);
    Screen screen = step.screens().get(screenNumber - 1);
    return new Position(
        step, screen, stepNumber, steps.size(), screenNumber, step.screens().size());
  }

  private static int weight(Screen screen) {
    if (screen instanceof SimulatorScreen) {
      return 8;
    } else if (screen instanceof ApplyScreen) {
      return 6;
    }
    return screen instanceof QuestionScreen ? 2 : 1;
  }
}
