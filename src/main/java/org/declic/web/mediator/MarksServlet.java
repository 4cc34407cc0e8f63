package org.declic.web.mediator;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionDoor;
import org.declic.scheduling.SessionId;
import org.declic.web.SignedInPerson;
import org.declic.web.security.FormSeal;

/**
 * Where the attendance page sends its marks one by one (scripts/marks.js), also those that waited
 * for the network in a letter that only this server opens. GET: the token of the forms of whoever
 * is signed in now. POST: 404 when the letter is somebody else's, and waits on for them.
 */
@WebServlet("/mediator/marks")
public class MarksServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 20_000;

  @Inject transient SignedInPerson person;
  @Inject transient MarkDrawer drawer;
  @Inject transient SessionDoor door;
  @Inject transient MarkTaking taking;
  @Inject transient FormSeal seal;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(response, Json.createObjectBuilder().add("form", seal.of(person.present())).build());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getContentLength() > LONGEST) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    try (JsonReader reader = Json.createReader(request.getReader())) {
      JsonObject sent = reader.readObject();
      Actor actor = person.present();
      Optional<ArrivingMark> mark = mark(actor, sent);
      if (mark.isPresent()) {
        Actor here = door.enter(actor, mark.get().session());
        write(response, taking.take(here, mark.get()));
      } else {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (JsonException | ClassCastException | UnknownThing unreadable) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private Optional<ArrivingMark> mark(Actor actor, JsonObject sent) {
    SessionId session = new SessionId(sent.getString("session", ""));
    long age = sent.containsKey("age") ? sent.getJsonNumber("age").longValue() : 0;
    if (sent.containsKey("mark")) {
      return Optional.of(ArrivingMark.read(session, sent.getJsonObject("mark"), age));
    }
    return drawer
        .open(actor, session, sent.getString("sealed", ""))
        .map(text -> ArrivingMark.read(session, read(text), age));
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static void write(HttpServletResponse response, JsonObject said) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(said.toString());
  }
}
