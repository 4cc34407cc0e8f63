package org.declic.assessment.simulator;

import java.util.List;
import org.declic.content.Structure;

/**
 * One part of the practice with codes. What a kind does not use is empty; a part about spare codes
 * or devices would be one more kind.
 *
 * @param codes the codes on offer when one has arrived on the phone
 * @param right the one that has really arrived
 * @param by how somebody asks for the code
 */
record CodePart(String id, String kind, List<String> codes, String right, String by) {
  static final String CODE = "code";
  static final String TWO_STEP = "two-step";
  static final String REQUEST = "request";
  static final List<String> KINDS = List.of(CODE, TWO_STEP, REQUEST);
  static final List<String> WAYS = List.of("call", "message");

  static CodePart of(Structure entry) {
    return new CodePart(
        entry.text("id").orElse(""),
        entry.text("kind").orElse(""),
        entry.texts("codes"),
        entry.text("right").orElse(""),
        entry.text("by").orElse(""));
  }

  boolean is(String other) {
    return kind.equals(other);
  }
}
