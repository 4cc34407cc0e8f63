package org.declic.web.security;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.web.security.Wire.Answer;

/**
 * Every page somebody reaches by following links, and nothing but links. Of pages of which there is
 * one for each person or session, the first few: so the last kind of page is reached as well.
 */
final class Crawl {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final int OF_EACH_PAGE = 4;
  private static final int MOST = 150;

  private Crawl() {}

  /** The answers by address, in the order they were found. */
  static Map<String, Answer> from(Wire wire, String... starts) {
    Map<String, Answer> found = new LinkedHashMap<>();
    Map<String, Integer> pages = new HashMap<>();
    Deque<String> waiting = new ArrayDeque<>(java.util.List.of(starts));
    while (!waiting.isEmpty() && found.size() < MOST) {
      String address = waiting.poll();
      if (found.containsKey(address)) {
        continue;
      }
      if (pages.merge(page(address), 1, Integer::sum) > OF_EACH_PAGE) {
        continue;
      }
      Answer answer = wire.get(address);
      found.put(address, answer);
      if (answer.status() == 302) {
        waiting.add(answer.location());
      }
      Matcher link = LINK.matcher(answer.body());
      while (link.find()) {
        String next = link.group(1).replace("&amp;", "&");
        if (next.contains(".xhtml") && !next.contains("jakarta.faces.resource")) {
          waiting.add(next);
        }
      }
    }
    return found;
  }

  /** The address without what is asked of it. */
  static String page(String address) {
    return address.replaceFirst("\\?.*", "");
  }
}
