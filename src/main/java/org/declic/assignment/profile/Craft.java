package org.declic.assignment.profile;

import java.util.Set;
import org.declic.content.ModuleId;
import org.declic.content.UnitId;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SpokenLanguage;

/**
 * What somebody leads.
 *
 * @param skills units, or whole modules; none: only what is not about a unit
 * @param kinds of activity, at least one
 * @param languages at least one
 */
public record Craft(
    Set<String> skills,
    Set<ActivityKind> kinds,
    Set<SpokenLanguage> languages,
    Set<Accreditation> accreditations) {
  private static final int MOST_SKILLS = 200;

  /**
   * @throws Refusal with a sentence when something is missing or none of ours
   */
  public Craft {
    skills = Set.copyOf(skills);
    kinds = Set.copyOf(kinds);
    languages = Set.copyOf(languages);
    accreditations = Set.copyOf(accreditations);
    if (kinds.isEmpty()) {
      throw new Refusal("team.refused.no_kind");
    }
    if (languages.isEmpty()) {
      throw new Refusal("team.refused.no_language");
    }
    if (skills.size() > MOST_SKILLS
        || !skills.stream().allMatch(s -> UnitId.isWellFormed(s) || ModuleId.isWellFormed(s))) {
      throw new Refusal("team.refused.skills");
    }
  }
}
