package org.declic.web.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as a page showed it: where it is sent, what is sent when nothing is touched, and what else
 * may be chosen in it.
 */
record FoundForm(
    String page, String action, Map<String, String> sent, List<Choice> choices, List<String> acts) {
  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<(?:input|button|select|option|textarea)\\b[^>]*>");

  /** A value of a field: sent already, or to be ticked or chosen. */
  record Choice(String field, String value) {}

  static List<FoundForm> of(String address, String body) {
    List<FoundForm> found = new ArrayList<>();
    Matcher form = FORM.matcher(body);
    while (form.find()) {
      if (attribute(form.group(1), "method").orElse("").equals("post")) {
        found.add(read(address, form.group(1), form.group(2), body));
      }
    }
    return found;
  }

  private static FoundForm read(String address, String head, String inside, String body) {
    Map<String, String> sent = new LinkedHashMap<>();
    List<Choice> choices = new ArrayList<>();
    List<String> acts = new ArrayList<>();
    String select = "";
    for (String tag : tags(head, inside, body)) {
      String name = attribute(tag, "name").orElse("");
      String value = attribute(tag, "value").orElse("");
      if (tag.startsWith("<select")) {
        select = name;
      } else if (tag.startsWith("<option")) {
        choices.add(new Choice(select, value));
        if (tag.contains("selected") || !sent.containsKey(select)) {
          sent.put(select, value);
        }
      } else if (tag.startsWith("<button")) {
        if (name.equals("act")) {
          acts.add(value);
        }
      } else if (!name.isEmpty()) {
        choices.add(new Choice(name, value));
        if (!tag.matches(".*type=\"(checkbox|radio)\".*") || tag.contains("checked")) {
          sent.put(name, value);
        }
      }
    }
    // Its other button has no name.
    if (acts.contains("check")) {
      acts.add("");
    }
    String action = attribute(head, "action").filter(text -> !text.isEmpty()).orElse(address);
    return new FoundForm(
        Crawl.page(address), action, sent, choices, acts.isEmpty() ? List.of("") : acts);
  }

  /** Those within, and those elsewhere on the page that belong to it. */
  private static List<String> tags(String head, String inside, String body) {
    List<String> tags = new ArrayList<>();
    TAG.matcher(inside).results().forEach(tag -> tags.add(tag.group()));
    attribute(head, "id")
        .ifPresent(
            id ->
                TAG.matcher(body)
                    .results()
                    .filter(tag -> tag.group().contains(" form=\"" + id + "\""))
                    .forEach(tag -> tags.add(tag.group())));
    return tags;
  }

  private static Optional<String> attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find()
        ? Optional.of(found.group(1).replace("&amp;", "&").replace("&#39;", "'"))
        : Optional.empty();
  }

  /** The same kind of form with other ids in it has the same name. */
  String shape() {
    List<String> fields = choices.stream().map(c -> c.field() + "=" + c.value()).sorted().toList();
    String named = page + " " + action + " " + acts + " " + sent.getOrDefault("kind", "");
    return PageText.ID.matcher(named).replaceAll("#")
        + PageText.ID.matcher(String.join(" ", fields)).results().count();
  }
}
