package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;
import org.declic.scheduling.Leader;

/** Who is in a session to lead it, by name; who leads and who helps only where somebody helps. */
@RequestScoped
public class LeaderNames {
  @Inject Words words;

  /** « Karim B. », « Karim B. (anime), Sophie L. (accompagne) ». */
  public String of(Collection<Leader> leaders) {
    return of(leaders, leaders);
  }

  /** Some of them, as they are called among all of them. */
  public String of(Collection<Leader> some, Collection<Leader> all) {
    boolean plain = all.stream().noneMatch(Leader::helps);
    return some.stream()
        .map(one -> plain ? one.name() : words.say(key(one), one.name()))
        .collect(Collectors.joining(", "));
  }

  private static String key(Leader one) {
    return one.helps() ? "leader.helps" : "leader.leads";
  }
}
