package org.declic.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import org.declic.assignment.replacement.MessagePolicy;
import org.declic.platform.Refusal;

/** Rule: a message to a colleague is read before it leaves, as a free note is. */
@ApplicationScoped
class PlainMessages implements MessagePolicy {

  @Override
  public void demandKeepable(String message, boolean meant) {
    if (!PrivateThing.neverKept(message).isEmpty()) {
      throw new Refusal("replacement.refused.never_message");
    }
    if (!meant && !PrivateThing.in(message).isEmpty()) {
      throw new Refusal("replacement.refused.private_message");
    }
  }
}
