package org.declic.assessment.simulator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.content.Problem;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioDefinition.Variant;
import org.declic.content.Structure;

/** S4, the address bar: tell safe addresses from fake ones, and know when one does not know. */
public final class AddressScenario extends Scenario {
  private static final Set<String> ERRORS =
      Set.of(
          "reads-the-beginning-only",
          "trusts-padlock",
          "distrusts-all",
          "trusts-unknown",
          "not-yet");

  AddressScenario(ScenarioDefinition definition) {
    super(definition);
  }

  private int wanted(Variant variant) {
    int all = variant.structure().list("sites").size();
    return definition().structure().child("goal").flatMap(g -> g.number("right")).orElse(all);
  }

  /** Without the part that all names may begin with. */
  private static List<String> known(Variant variant) {
    return variant.structure().texts("known").stream()
        .map(written -> JudgedSite.bare(JudgedSite.resolved(written, variant)))
        .toList();
  }

  @Override
  Situation start(Variant variant) {
    return AddressSituation.start(JudgedSite.of(variant), wanted(variant));
  }

  @Override
  Map<String, Object> window(Variant variant) {
    return Map.of(
        "goal",
        Map.of("right", wanted(variant)),
        "known",
        known(variant),
        "sites",
        JudgedSite.of(variant).stream()
            .map(s -> Map.of("id", s.id(), "address", s.address(), "is", s.is(), "trap", s.trap()))
            .toList());
  }

  @Override
  Set<String> knownErrors() {
    return ERRORS;
  }

  @Override
  List<Problem> problemsOf(Variant variant, String wordsFile) {
    VariantLook look = new VariantLook(variant, wordsFile);
    List<JudgedSite> sites = JudgedSite.of(variant);
    look.ids("sites", sites.stream().map(JudgedSite::id).toList(), 4);
    look.require(
        wanted(variant) >= 1 && wanted(variant) <= sites.size(),
        "sites",
        "« goal: {right: …} » demande plus d’adresses qu’il n’y en a.",
        "Écrivez par exemple : goal: {right: 8}");
    for (String answer : JudgedSite.ANSWERS) {
      look.require(
          sites.stream().anyMatch(site -> site.is().equals(answer)),
          "sites",
          "Il n’y a pas d’adresse « " + answer + " ».",
          "Il en faut de chaque sorte : safe, fake et check.");
    }
    variant.structure().texts("known").stream()
        .filter(written -> !JudgedSite.isOfficial(written))
        .forEach(written -> look.fictitious("known", written));
    for (Structure entry : variant.structure().list("sites")) {
      site(look, entry, variant);
    }
    return look.problems();
  }

  private static void site(VariantLook look, Structure entry, Variant variant) {
    String written = entry.text("address").orElse("");
    String id = entry.text("id").orElse("");
    String is = entry.text("is").orElse("");
    String address = JudgedSite.resolved(written, variant);
    look.word(id + ".page");
    look.word(id + ".why");
    if (!JudgedSite.isOfficial(written)) {
      look.fictitious("sites", JudgedSite.host(address));
    }
    look.require(
        !address.startsWith(".") && !address.startsWith("/") && !address.isEmpty(),
        entry,
        "address",
        "l’adresse « " + written + " » n’est pas dans addresses.yaml.",
        "Ajoutez cette clé, ou corrigez-la.");
    look.require(
        JudgedSite.ANSWERS.contains(is)
            && is.equals(JudgedSite.SAFE) == JudgedSite.isKnown(address, known(variant)),
        entry,
        "is",
        "« " + address + " » n’est pas ce que dit « is: " + is + " ».",
        "safe : la fin du nom est dans « known » ou c’est .gouv.fr ; sinon fake ou check.");
    look.require(
        is.equals(JudgedSite.FAKE)
            == List.of(JudgedSite.BEGINNING, JudgedSite.PADLOCK)
                .contains(entry.text("trap").orElse("")),
        entry,
        "trap",
        "Une adresse fausse dit son piège, et elle seule.",
        "Écrivez trap: beginning ou trap: padlock.");
  }
}
