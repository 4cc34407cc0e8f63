package org.declic.web.learner;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.platform.SealedLetters;
import org.declic.platform.ServerKey;
import org.declic.platform.UnknownThing;
import org.declic.web.SignedInPerson;
import org.declic.web.security.FormSeal;

/**
 * For the browser's own worker (scripts/worker.js). GET: what it keeps to go on in a unit while the
 * network is away. POST: a letter that it closed meanwhile is opened again for the person who wrote
 * it; it is then sent as the form it is.
 */
@WebServlet("/learner/outbox")
public class OutboxServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int DRAWER_DIGITS = 32;

  @Inject transient SignedInPerson person;
  @Inject transient UnitCopies copies;
  @Inject transient SealedLetters letters;
  @Inject transient ServerKey key;
  @Inject transient FormSeal seal;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = person.present();
    JsonObjectBuilder said = Json.createObjectBuilder().add("form", seal.of(actor));
    String unit = request.getParameter("unit");
    if (unit != null) {
      Optional<JsonObjectBuilder> kept = kept(actor, unit);
      if (kept.isEmpty()) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      said.addAll(kept.get());
    }
    write(response, said.build());
  }

  private Optional<JsonObjectBuilder> kept(Actor actor, String unit) {
    try {
      UnitId id = UnitAddress.read(unit);
      String drawer = drawer(actor, id);
      return copies
          .list(actor, id)
          .map(all -> all.add("drawer", drawer).add("key", letters.publicKey(drawer)));
    } catch (UnknownThing unknown) {
      return Optional.empty();
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (JsonReader reader = Json.createReader(request.getReader())) {
      JsonObject letter = reader.readObject();
      String unit = letter.getString("unit", "");
      Optional<String> text =
          UnitId.isWellFormed(unit)
              ? letters.open(
                  drawer(person.present(), new UnitId(unit)), letter.getString("sealed", ""))
              : Optional.empty();
      if (text.isPresent()) {
        write(response, Json.createObjectBuilder().add("text", text.get()).build());
      } else {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (JsonException | ClassCastException unreadable) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** Of one person in one unit; tells nothing of either. */
  private String drawer(Actor actor, UnitId unit) {
    return key.fingerprint("drawer", actor.learner().value() + ' ' + unit.value())
        .substring(0, DRAWER_DIGITS);
  }

  private static void write(HttpServletResponse response, JsonStructure said) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().write(said.toString());
  }
}
