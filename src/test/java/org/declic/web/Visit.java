package org.declic.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one comes to a page, for whom it is, and what it owes them. Every page of the application
 * stands here: {@link EveryPageBrowserIT} fails for one that does not.
 *
 * @param page the file below src/main/webapp, without .xhtml
 * @param address where it is opened; or, after ">", the page that links to it
 * @param status of the answer
 */
record Visit(Who who, String page, String address, int status) {

  enum Who {
    NOBODY,
    VISITOR,
    LEARNER,
    MEDIATOR,
    LEAD,
    ADMIN;

    boolean learns() {
      return this == VISITOR || this == LEARNER;
    }
  }

  /** Pages that are opened on their own way: first set-up, the way in, screens of units. */
  static final List<String> ELSEWHERE =
      List.of(
          "visitor/setup",
          "visitor/pin",
          "visitor/confirm",
          "learner/step",
          "learner/reminder",
          "mediator/reminder",
          "learner/calendar",
          "mediator/slips-print");

  /** A body without words that Faces restores a lost view from; nobody ever sees it. */
  static final String NO_PAGE = "visitor/empty";

  private static final List<Visit> NOBODYS =
      List.of(
          nobody("visitor/start", "/", 200),
          nobody("visitor/card"),
          nobody("visitor/code"),
          nobody("visitor/code", "/visitor/code.xhtml?again", 200),
          nobody("visitor/forgot"),
          nobody("visitor/help"),
          nobody("visitor/paused"),
          nobody("visitor/privacy"),
          nobody("visitor/programme"),
          nobody("visitor/scan"),
          nobody("visitor/end"),
          nobody("visitor/erased"),
          nobody("visitor/staff"),
          nobody("visitor/staff-help"),
          nobody("visitor/expired"),
          nobody("visitor/error-400"),
          nobody("visitor/error-403"),
          nobody("visitor/error-404", "/visitor/nowhere.xhtml", 404),
          nobody("visitor/error-413"),
          nobody("visitor/error-500"),
          nobody("visitor/error-503"));

  private static final List<Visit> MEDIATORS =
      List.of(
          // First: later the password would be asked for once more.
          mediator("passes"),
          mediator("pass", ">mediator/passes"),
          mediator("pass-erase", ">mediator/pass"),
          mediator("today"),
          mediator("desk"),
          mediator("ticket", ">mediator/desk"),
          mediator("sessions"),
          mediator("sessions", "/mediator/sessions.xhtml?view=week"),
          mediator("calendar"),
          mediator("calendar", "/mediator/calendar.xhtml?view=day"),
          mediator("calendar", "/mediator/calendar.xhtml?view=month"),
          mediator("calendar", "/mediator/calendar.xhtml?view=list"),
          mediator("session-new"),
          mediator("session", ">mediator/today"),
          mediator("session-edit", ">mediator/session"),
          mediator(
              "session-cancel", "/mediator/sessions.xhtml>mediator/session>mediator/session-edit"),
          mediator("attendance", ">mediator/session"),
          mediator("attendance-sheet", ">mediator/session"),
          mediator("attendance-entry", ">mediator/attendance"),
          mediator("live", ">mediator/today"),
          mediator("learners"),
          mediator("learner", ">mediator/learners"),
          mediator("observation", ">mediator/learner"),
          mediator("absence"),
          mediator("request", ">mediator/today"),
          mediator("profile"),
          mediator("library"),
          mediator("guide", ">mediator/library"),
          mediator("pass-new"),
          mediator("passes-print"),
          mediator("records"),
          mediator("record", ">mediator/records"),
          mediator("share"),
          mediator("feeds"),
          mediator("call-list"),
          mediator("slips"));

  private static final List<String> LEARNERS =
      List.of(
          "learner/home",
          "learner/module?module=m1",
          "learner/module?module=m2",
          "learner/unit?unit=m1-u02",
          "learner/summary?unit=m1-u01",
          "learner/portfolio",
          "learner/review",
          "learner/reading",
          "learner/help",
          "learner/sessions",
          "learner/session>learner/sessions",
          "learner/slip",
          "learner/finish",
          "learner/away?unit=m1-u02&copy=away",
          "learner/away?unit=m1-u02&copy=help",
          "learner/away?unit=m1-u02&copy=end",
          "learner/away?unit=m1-u02&copy=finish",
          "learner/away?unit=m1-u02&copy=closed");

  /** Only with a card. */
  private static final List<String> WITH_CARD =
      List.of("learner/session-sheet>learner/session", "learner/erase", "learner/erase?sure=yes");

  /** Only without a card. */
  private static final List<String> VISITORS = List.of("learner/keep");

  private static final List<Visit> LEADS =
      List.of(
          new Visit(Who.LEAD, "lead/overview", address("lead/overview"), 200),
          new Visit(Who.LEAD, "lead/absences", address("lead/absences"), 200),
          new Visit(Who.LEAD, "lead/absence", ">lead/absences", 200),
          new Visit(Who.LEAD, "lead/import", address("lead/import"), 200),
          new Visit(Who.LEAD, "lead/staffing", address("lead/staffing"), 200),
          new Visit(Who.LEAD, "lead/team", address("lead/team"), 200),
          new Visit(Who.LEAD, "lead/team-member", ">lead/team", 200),
          new Visit(Who.LEAD, "lead/contents", address("lead/contents"), 200),
          new Visit(Who.LEAD, "lead/wall", address("lead/wall"), 200),
          new Visit(Who.LEAD, "visitor/wall", ">lead/wall", 200),
          new Visit(Who.LEAD, "mediator/feeds", address("mediator/feeds"), 200),
          new Visit(Who.LEAD, "admin/messages", address("admin/messages"), 200));

  private static final List<Visit> ADMINS =
      List.of(
          new Visit(Who.ADMIN, "admin/accounts", address("admin/accounts"), 200),
          new Visit(Who.ADMIN, "visitor/password", "/visitor/password.xhtml?before=accounts", 200),
          new Visit(Who.ADMIN, "admin/rooms", address("admin/rooms"), 200),
          new Visit(Who.ADMIN, "admin/room", ">admin/rooms", 200),
          new Visit(Who.ADMIN, "admin/partners", address("admin/partners"), 200),
          new Visit(Who.ADMIN, "admin/messages", address("admin/messages"), 200),
          new Visit(Who.ADMIN, "admin/seat-rules", address("admin/seat-rules"), 200));

  static List<Visit> of(Who who) {
    return switch (who) {
      case NOBODY -> NOBODYS;
      case MEDIATOR -> MEDIATORS;
      case LEAD -> LEADS;
      case ADMIN -> ADMINS;
      case VISITOR ->
          Stream.concat(LEARNERS.stream(), VISITORS.stream())
              .map(page -> learning(who, page))
              .toList();
      default ->
          Stream.concat(LEARNERS.stream(), WITH_CARD.stream())
              .map(page -> learning(who, page))
              .toList();
    };
  }

  static List<String> pages() {
    return Arrays.stream(Who.values()).flatMap(who -> of(who).stream()).map(Visit::page).toList();
  }

  /** Learners' pages keep the stricter law. */
  boolean isForLearners() {
    boolean paper = page.endsWith("-sheet");
    return !paper && !page.startsWith("visitor/staff") && (who.learns() || who == Who.NOBODY);
  }

  private static Visit nobody(String page) {
    return nobody(page, address(page), 200);
  }

  private static Visit nobody(String page, String address, int status) {
    return new Visit(Who.NOBODY, page, address, status);
  }

  private static Visit mediator(String name) {
    return mediator(name, address("mediator/" + name));
  }

  private static Visit mediator(String name, String address) {
    return new Visit(Who.MEDIATOR, "mediator/" + name, address, 200);
  }

  private static Visit learning(Who who, String page) {
    if (page.contains(">")) {
      String[] ways = page.split(">");
      return new Visit(who, ways[0], ">" + ways[1], 200);
    }
    String[] parts = page.split("\\?");
    return new Visit(
        who, parts[0], address(parts[0]) + (parts.length > 1 ? "?" + parts[1] : ""), 200);
  }

  private static String address(String page) {
    return "/" + page + ".xhtml";
  }
}
