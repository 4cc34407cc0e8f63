package org.declic.assessment.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.declic.content.Problem;
import org.declic.content.QuestionDefinition;
import org.declic.content.Structure;
import org.declic.content.loading.ContentCheck;
import org.declic.platform.SafeHtml;

/** Checks that each question can be asked, judged and explained. */
public final class QuestionCheck implements ContentCheck {

  @Override
  public List<Problem> problemsOf(QuestionDefinition question, String wordsFile) {
    Optional<QuestionKind> kind = QuestionKind.of(question.type());
    if (kind.isEmpty()) {
      Structure place = question.structure();
      return List.of(
          Problem.error(
              place.file(),
              place.lineOf("type"),
              2,
              "Le type de question « " + question.type() + " » n’existe pas.",
              "Écrivez choix, choix-image, choix-multiple, ordre, relier, saisie ou avis."));
    }
    return new Look(question, wordsFile).at(kind.get());
  }

  /** One look at one question. */
  private static final class Look {
    private final QuestionDefinition question;
    private final Structure structure;
    private final String wordsFile;
    private final List<String> options;
    private final List<String> right;
    private final List<Problem> problems = new ArrayList<>();

    Look(QuestionDefinition question, String wordsFile) {
      this.question = question;
      this.structure = question.structure();
      this.wordsFile = wordsFile;
      this.options = structure.texts("options");
      this.right = structure.texts("right");
    }

    List<Problem> at(QuestionKind kind) {
      switch (kind) {
        case SINGLE_CHOICE -> oneRight();
        case PICTURE_CHOICE -> {
          oneRight();
          drawings(true);
        }
        case MATCHING -> {
          pairs();
          remarks();
        }
        case MULTIPLE_CHOICE -> {
          count(3, 5);
          rightAmongOptions();
          if (right.isEmpty() || right.size() >= options.size()) {
            structure(
                "right",
                "Il faut au moins une réponse juste et une réponse fausse.",
                "Corrigez « right » ou « options ».");
          }
          feedback(options.stream().filter(option -> !right.contains(option)).toList());
          remarks();
        }
        case ORDERING -> {
          count(3, 5);
          rightAmongOptions();
          if (right.size() != options.size() || right.equals(options)) {
            structure(
                "right",
                "« right » doit donner toutes les réponses, dans un autre ordre que « options ».",
                "Écrivez par exemple : options: [a, b, c], right: [b, a, c]");
          }
          remarks();
        }
        case TYPED_ANSWER -> {
          if (new TypedAnswer(question).accepted().isEmpty()) {
            words(
                question.wordsLine(),
                2,
                "Cette question n’a pas de réponse acceptée.",
                "Ajoutez une ligne {answer} mairie | la mairie");
          }
          feedback(question.choices().stream().map(QuestionDefinition.Choice::key).toList());
          remarks();
        }
        case OPINION -> {
          count(2, 5);
          if (!right.isEmpty()) {
            structure("right", "Un « avis » n’a pas de bonne réponse.", "Effacez « right ».");
          }
          feedback(options);
        }
      }
      if (kind != QuestionKind.OPINION && question.skill().isEmpty()) {
        structure(
            "skill", "Cette question n’a pas de savoir-faire.", "Ajoutez : skill: mail.repondre");
      }
      return problems;
    }

    private void oneRight() {
      count(2, 4);
      rightAmongOptions();
      if (right.size() != 1) {
        structure("right", "Cette question a une seule bonne réponse.", "Écrivez : right: [a]");
      }
      feedback(options);
    }

    /** Four pairs at most: more cannot be held in sight, nor in mind. */
    private void pairs() {
      count(2, 4);
      drawings(false);
      List<String> order = structure.texts("order");
      if (!new HashSet<>(order).equals(new HashSet<>(options))
          || order.size() != options.size()
          || order.equals(options)) {
        structure(
            "order",
            "« order » doit donner toutes les réponses, dans un autre ordre que « options ».",
            "Écrivez par exemple : options: [a, b, c], order: [b, c, a]");
      }
      if (!right.isEmpty()) {
        structure("right", "Les paires se disent par leur nom.", "Effacez « right ».");
      }
      for (String key : options) {
        String left = question.words().text(key);
        String answer = question.choice(key).map(QuestionDefinition.Choice::text).orElse("");
        if (left.isEmpty()) {
          words(
              question.wordsLine(),
              16,
              "Il manque ce qui est à gauche de « [" + key + "] ».",
              "Ajoutez une ligne {" + key + "} : le texte, ou ce que montre le dessin.");
        } else if (!answer.isEmpty()
            && left.toLowerCase(Locale.ROOT).contains(answer.toLowerCase(Locale.ROOT))) {
          words(
              question.wordsLine(),
              8,
              "« {" + key + "} » dit déjà la réponse.",
              "Décrivez le dessin sans ce mot.");
        }
      }
    }

    /** Each option has its drawing; where they are not needed, all have one or none has. */
    private void drawings(boolean needed) {
      if (!needed && !structure.has("drawings")) {
        return;
      }
      for (String key : options) {
        if (question.drawing(key).isEmpty()) {
          structure(
              "drawings",
              "La réponse « " + key + " » n’a pas de dessin.",
              "Écrivez : drawings: {" + key + ": mouse-grip}");
        }
      }
    }

    private void count(int min, int max) {
      if (options.size() < min || options.size() > max) {
        structure(
            "options",
            "Cette question a " + options.size() + " réponse(s).",
            "Proposez de " + min + " à " + max + " réponses.");
      }
      if (new HashSet<>(options).size() < options.size()) {
        structure("options", "Une réponse est deux fois dans « options ».", "Gardez-la une fois.");
      }
    }

    private void rightAmongOptions() {
      for (String key : right) {
        if (!options.contains(key)) {
          structure("right", "« " + key + " » n’est pas dans « options ».", "Corrigez « right ».");
        }
      }
    }

    private void feedback(List<String> keys) {
      for (String key : keys) {
        Optional<QuestionDefinition.Choice> choice = question.choice(key);
        if (choice.isPresent() && choice.get().feedback().isEmpty()) {
          words(
              choice.get().line(),
              6,
              "La réponse « [" + key + "] » n’est pas expliquée.",
              "Ajoutez dessous, en retrait : l’état, la raison, la suite.");
        }
      }
    }

    private void remarks() {
      for (String key : List.of("right", "other")) {
        if (question.remark(key).orElse(SafeHtml.EMPTY).isEmpty()) {
          words(
              question.wordsLine(),
              6,
              "Il manque l’explication « [" + key + "] ».",
              "Ajoutez une ligne [" + key + "] et, dessous en retrait, ce qui est dit.");
        }
      }
    }

    private void structure(String field, String sentence, String remedy) {
      problems.add(Problem.error(structure.file(), structure.lineOf(field), 2, sentence, remedy));
    }

    private void words(int line, int rule, String sentence, String remedy) {
      problems.add(Problem.error(wordsFile, line, rule, sentence, remedy));
    }
  }
}
