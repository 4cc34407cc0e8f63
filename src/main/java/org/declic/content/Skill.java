package org.declic.content;

import java.util.List;

/**
 * A sentence that begins with "I can ...", tied to the European framework.
 *
 * @param digcomp competence codes of DigComp, such as 2.1
 */
public record Skill(
    SkillId id, String sentence, List<String> digcomp, List<SkillId> prerequisites) {

  public Skill {
    digcomp = List.copyOf(digcomp);
    prerequisites = List.copyOf(prerequisites);
  }
}
