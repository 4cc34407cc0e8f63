package org.declic.assessment.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;

/** S8, the phone: touch, long press, swipe, enlarge, Back, sound, and answers to requests. */
public final class PhoneScenario extends Scenario {
  private static final Set<String> ERRORS =
      Set.of(
          "accidental-long-press",
          "wrong-gesture",
          "lost-screen",
          "allowed-too-much",
          "refused-needed",
          "approved-unexpected");

  PhoneScenario(ScenarioDefinition definition) {
    super(definition);
  }

  private static List<PhoneTask> tasks(Variant variant) {
    return entries(variant, "tasks", PhoneTask::of);
  }

  private int wanted(Variant variant) {
    int all = tasks(variant).size();
    int goal = definition().structure().child("goal").flatMap(g -> g.number("tasks")).orElse(all);
    return Math.min(goal, all);
  }

  @Override
  Situation start(Variant variant) {
    return PhoneSituation.start(tasks(variant), wanted(variant));
  }

  @Override
  Map<String, Object> window(Variant variant) {
    return Map.of(
        "goal",
        Map.of("tasks", wanted(variant)),
        "tasks",
        tasks(variant).stream().map(PhoneScenario::shown).toList());
  }

  private static Map<String, Object> shown(PhoneTask task) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", task.id());
    shown.put("kind", task.kind());
    shown.put("items", task.items());
    shown.put("target", task.target());
    shown.put("menu", task.menu());
    shown.put("choose", task.choose());
    shown.put("what", task.what());
    shown.put("from", task.from());
    shown.put("to", task.to());
    shown.put("depth", task.depth());
    shown.put("right", task.right());
    return shown;
  }

  @Override
  Set<String> knownErrors() {
    return ERRORS;
  }

  @Override
  List<Problem> problemsOf(Variant variant, String wordsFile) {
    VariantLook look = new VariantLook(variant, wordsFile);
    look.ids("tasks", tasks(variant).stream().map(PhoneTask::id).toList(), 1);
    for (Structure entry : variant.structure().list("tasks")) {
      PhoneTask task = PhoneTask.of(entry);
      look.word(task.id() + ".say");
      look.kind(entry, "tâche", task.kind(), PhoneTask.KINDS);
      switch (task.kind()) {
        case PhoneTask.TAP -> items(look, entry, task, PhoneTask.APPS);
        case PhoneTask.SWIPE -> {
          items(look, entry, task, PhoneTask.PICTURES);
          boolean begins = task.from() >= 0 && task.from() < task.items().size();
          degree(look, entry, begins && !task.isAt(task.from()), "from: 0");
        }
        case PhoneTask.HOLD -> {
          items(look, entry, task, task.items());
          menu(look, entry, task);
        }
        case PhoneTask.ENLARGE -> {
          look.word(task.id() + ".text");
          degree(look, entry, task.to() > 1 && task.to() <= PhoneTask.LARGEST, "to: 3");
        }
        case PhoneTask.BACK -> {
          look.word(task.id() + ".page");
          look.word(task.id() + ".button");
          degree(look, entry, task.depth() >= 1 && task.depth() <= 3, "depth: 2");
        }
        case PhoneTask.LEVEL -> level(look, entry, task);
        default -> request(look, entry, task);
      }
    }
    return look.problems();
  }

  private static void items(VariantLook look, Structure entry, PhoneTask task, List<String> drawn) {
    look.ids(entry, "items", task.items(), 2);
    task.items().forEach(item -> look.word(task.id() + "." + item));
    look.require(
        drawn.containsAll(task.items()),
        entry,
        "items",
        "un dessin de « items » n’existe pas.",
        "Dessins possibles : " + String.join(", ", drawn) + ".");
    look.require(
        task.items().contains(task.target()),
        entry,
        "target",
        "ce qui est demandé n’est pas dans « items ».",
        "Écrivez un identifiant de la liste.");
  }

  private static void menu(VariantLook look, Structure entry, PhoneTask task) {
    look.require(
        PhoneTask.MENU.containsAll(task.menu()) && task.menu().contains(task.choose()),
        entry,
        "menu",
        "« menu » ou « choose » n’est pas un geste du menu.",
        "Gestes possibles : " + String.join(", ", PhoneTask.MENU) + ".");
  }

  private static void level(VariantLook look, Structure entry, PhoneTask task) {
    look.require(
        PhoneTask.SETTINGS.contains(task.what()),
        entry,
        "what",
        "ce réglage n’existe pas.",
        "Réglages possibles : " + String.join(", ", PhoneTask.SETTINGS) + ".");
    boolean inside = Math.min(task.from(), task.to()) >= 0;
    degree(
        look,
        entry,
        inside && Math.max(task.from(), task.to()) <= PhoneTask.DEGREES && task.from() != task.to(),
        "from: 1, to: 4");
  }

  private static void request(VariantLook look, Structure entry, PhoneTask task) {
    look.word(task.id() + ".ask");
    look.word(task.id() + ".why");
    look.require(
        task.answers().contains(task.right()),
        entry,
        "right",
        "la bonne réponse n’est pas proposée.",
        "Réponses possibles : " + String.join(", ", task.answers()) + ".");
  }

  private static void degree(VariantLook look, Structure entry, boolean good, String example) {
    look.require(
        good,
        entry,
        entry.has("to") ? "to" : "kind",
        "cette tâche est finie d’avance, ou ne finit jamais.",
        "Écrivez par exemple : " + example);
  }
}
