package org.declic.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/**
 * A line of a file that became a session. Written once, with the session, and never changed: the
 * same line does not become a second one, wherever the first was moved to since.
 */
@Entity
@Table(name = "session_import")
@IdClass(ImportedLine.Key.class)
class ImportedLine {
  @Id
  @Column(name = "site_id")
  private String siteId;

  @Id private String fingerprint;

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "imported_by")
  private String importedBy;

  /** For JPA. */
  protected ImportedLine() {}

  ImportedLine(SiteId site, String fingerprint, SessionId session, AccountId by, Instant at) {
    this.siteId = site.value();
    this.fingerprint = fingerprint;
    this.sessionId = session.value();
    this.importedAt = at;
    this.importedBy = by.value();
  }

  /** Of a site and what stood in the line. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private String siteId;
    private String fingerprint;

    /** For JPA. */
    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && siteId.equals(key.siteId)
          && fingerprint.equals(key.fingerprint);
    }

    @Override
    public int hashCode() {
      return Objects.hash(siteId, fingerprint);
    }
  }
}
