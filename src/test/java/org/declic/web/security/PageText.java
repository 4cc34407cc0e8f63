package org.declic.web.security;

import java.util.regex.Pattern;
import org.declic.web.security.Wire.Answer;

/** What a page says, without what is new each time it is asked for, and without ids. */
final class PageText {
  private static final Pattern NEW_EACH_TIME =
      Pattern.compile("<input[^>]*name=\"(csrf|requestId|jakarta[^\"]*)\"[^>]*>|nonce=\"[^\"]*\"");
  static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private PageText() {}

  static String of(Answer answer) {
    return ID.matcher(NEW_EACH_TIME.matcher(answer.body()).replaceAll("")).replaceAll("#");
  }
}
