package org.declic.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.declic.web.Posted;
import org.declic.web.security.LostWords;

/** A form came too late: what was written goes back to whoever wrote it, and so does the way. */
@Named("visitorExpired")
@RequestScoped
public class ExpiredPage {
  @Inject Posted posted;

  public List<String> getTexts() {
    return LostWords.of(posted.request());
  }

  /** The door, or the door that leads to the page of the form. */
  public String getAgain() {
    if (getTexts().isEmpty()) {
      return "/";
    }
    return "/visitor/staff.xhtml"
        + LostWords.page(posted.request())
            .map(page -> "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
            .orElse("");
  }
}
