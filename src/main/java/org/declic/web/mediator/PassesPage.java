package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.identity.PassDesk;
import org.declic.identity.PassQueries;
import org.declic.identity.PassQueries.Search;
import org.declic.identity.PassRow;
import org.declic.identity.PassState;
import org.declic.identity.organisation.SiteId;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** All cards of the site: find one, release it, or open it. */
@Named("mediatorPasses")
@RequestScoped
public class PassesPage {
  private static final int A_PAGE = 20;
  private static final int LONGEST_SEARCH = 40;

  @Inject Posted posted;
  @Inject PassDesk desk;
  @Inject PassQueries passes;
  @Inject SignedInPerson person;

  private SiteId site;
  private Search search;
  private long found;
  private int page;
  private List<PassRow> rows = List.of();

  public void open() {
    site = person.present().site();
    if (posted.is()) {
      desk.release(posted.requestId(), person.present(), new LearnerId(posted.value("learner")));
      posted.redirect("/mediator/passes.xhtml?done=released");
      return;
    }
    search = new Search(typed(), state());
    found = passes.count(site, search);
    page = Math.min(wantedPage(), Math.max(1, getPages()));
    rows = passes.list(site, search, (page - 1) * A_PAGE, A_PAGE);
  }

  private String typed() {
    String typed = posted.value("q").strip();
    return typed.length() > LONGEST_SEARCH ? "" : typed;
  }

  private Optional<PassState> state() {
    return Arrays.stream(PassState.values())
        .filter(state -> state.name().equals(posted.value("state")))
        .findFirst();
  }

  private int wantedPage() {
    String page = posted.value("page");
    return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
  }

  public List<PassRow> getRows() {
    return rows;
  }

  public long getFound() {
    return found;
  }

  public int getPage() {
    return page;
  }

  public int getPages() {
    return (int) ((found + A_PAGE - 1) / A_PAGE);
  }

  /** The same search on another page. */
  public String pageAddress(int other) {
    return "/mediator/passes.xhtml?q="
        + URLEncoder.encode(search.typed(), StandardCharsets.UTF_8)
        + "&state="
        + search.state().map(Enum::name).orElse("")
        + "&page="
        + other;
  }

  public String getTyped() {
    return search.typed();
  }

  public String getStateName() {
    return search.state().map(Enum::name).orElse("");
  }

  public List<PassState> getStates() {
    return List.of(PassState.values());
  }

  public boolean isSearching() {
    return !search.typed().isBlank() || search.state().isPresent();
  }

  public long getActive() {
    return count(PassState.ACTIVE);
  }

  public long getPaused() {
    return count(PassState.PAUSED);
  }

  public long getLost() {
    return count(PassState.LOST);
  }

  private long count(PassState state) {
    return passes.count(site, new Search("", Optional.of(state)));
  }

  /** What was just done, as the end of a message key; empty when nothing was. */
  public String getDone() {
    String done = posted.value("done");
    return List.of("released", "issued", "kept", "replaced", "revoked", "erased").contains(done)
        ? done
        : "";
  }

  public int getToPrint() {
    return desk.printTray(person.present()).size();
  }
}
