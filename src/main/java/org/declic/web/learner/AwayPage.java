package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.content.UnitId;
import org.declic.platform.UnknownThing;
import org.declic.web.KeptCopy;
import org.declic.web.Posted;

/** What is said while the network is away, where a screen of the unit cannot be shown. */
@Named("learnerAway")
@RequestScoped
public class AwayPage {
  @Inject Posted posted;
  @Inject KeptCopy copy;

  private UnitId unit;

  public void open() {
    unit = UnitAddress.read(posted.value("unit"));
    if (!UnitCopies.APART.contains(copy.getKind())) {
      throw new UnknownThing("page");
    }
  }

  /** away, help, end, finish or closed. */
  public String getKind() {
    return copy.getKind();
  }

  public boolean isClosed() {
    return getKind().equals("closed");
  }

  public String getUnit() {
    return unit.value();
  }

  public String getDrawing() {
    return getKind().equals("help") ? "help-mediator" : "end-leaving";
  }

  public String getSummaryAddress() {
    return UnitAddress.summary(unit);
  }

  /** To the screen where the learner is. */
  public String getUnitAddress() {
    return "/learner/step.xhtml?unit=" + unit;
  }
}
