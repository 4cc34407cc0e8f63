package org.declic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.declic.outcomes.RecordQueries;
import org.declic.platform.Installation;

/** What the rail says besides the pages: numbers of things to do; {@code nav} in pages. */
@Named("nav")
@RequestScoped
public class Navigation {
  @Inject RecordQueries records;
  @Inject SignedInPerson person;
  @Inject Installation installation;

  private int recordsToConfirm = -1;

  public int getRecordsToConfirm() {
    if (recordsToConfirm < 0) {
      recordsToConfirm = records.toConfirm(person.present().site());
    }
    return recordsToConfirm;
  }

  /** Nothing here is real: said on each page. */
  public boolean isDemonstration() {
    return installation.isDemonstration();
  }
}
