package org.declic.assignment.replacement;

import org.declic.platform.Refusal;

/** What may stand in a message to a colleague; known by who looks after free words. */
public interface MessagePolicy {

  /**
   * @param meant the person was asked about what looks private, and means it
   * @throws Refusal when it holds what is never kept, or seems private and was not asked about
   */
  void demandKeepable(String message, boolean meant);
}
