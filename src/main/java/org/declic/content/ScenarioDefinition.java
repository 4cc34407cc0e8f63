package org.declic.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.platform.SafeHtml;

/**
 * An exercise of a simulator as its author wrote it; what its structure means is known elsewhere.
 *
 * @param version raised when what is measured changes
 * @param errors the typed errors that have words
 * @param structure the whole scenario file
 */
public record ScenarioDefinition(
    ScenarioId id,
    String simulator,
    int version,
    List<String> errors,
    List<Variant> variants,
    Structure structure) {

  public ScenarioDefinition {
    errors = List.copyOf(errors);
    variants = List.copyOf(variants);
  }

  public Optional<Variant> variant(String variantId) {
    return variants.stream().filter(variant -> variant.id().equals(variantId)).findFirst();
  }

  /**
   * The same exercise with other names, order and wording. All its words are here, its own or those
   * common to the scenario.
   *
   * @param structure its entry in the scenario file
   * @param errors what is said about each typed error
   */
  public record Variant(
      String id,
      Structure structure,
      String mission,
      List<SafeHtml> hints,
      SafeHtml success,
      Map<String, SafeHtml> errors,
      Words words) {

    public Variant {
      hints = List.copyOf(hints);
      errors = Map.copyOf(errors);
    }

    /** What is said about a typed error; empty text for an unknown one. */
    public SafeHtml error(String type) {
      return errors.getOrDefault(type, SafeHtml.EMPTY);
    }

    /** The hint of a level, 1 to 3; empty text beyond. */
    public SafeHtml hint(int level) {
      return level >= 1 && level <= hints.size() ? hints.get(level - 1) : SafeHtml.EMPTY;
    }
  }
}
