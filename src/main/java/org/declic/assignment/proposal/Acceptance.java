package org.declic.assignment.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.scheduling.Staffed;
import org.declic.scheduling.Staffed.Answer;

/**
 * What of a proposal was published in one step. Life: made with an answer a session; taken back
 * once, with an answer for each session that had been published.
 */
@Entity
@Table(name = "staffing_acceptance")
class Acceptance {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "proposal_id")
  private String proposalId;

  @Lob private String answers;

  @Column(name = "accepted_by")
  private String acceptedBy;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Lob private String undone;

  @Column(name = "undone_by")
  private String undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Version private long version;

  /** For JPA. */
  protected Acceptance() {}

  Acceptance(
      AcceptanceId id,
      SiteId site,
      ProposalId proposal,
      List<Staffed> wanted,
      List<Answer> given,
      AccountId by,
      Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.proposalId = proposal.value();
    this.answers = SessionAnswer.write(SessionAnswer.of(wanted, given));
    this.acceptedBy = by.value();
    this.acceptedAt = now;
    this.undone = "";
  }

  /** What would bring back what stood. */
  List<Staffed> reverse() {
    if (undoneAt != null) {
      throw new Refusal("staffing.refused.undone_already");
    }
    return SessionAnswer.read(answers).stream()
        .filter(SessionAnswer::isDone)
        .map(SessionAnswer::reverse)
        .toList();
  }

  void takenBack(List<Staffed> wanted, List<Answer> given, AccountId by, Instant now) {
    undone = SessionAnswer.write(SessionAnswer.of(wanted, given));
    undoneBy = by.value();
    undoneAt = now;
  }

  SiteId site() {
    return new SiteId(siteId);
  }

  ProposalId proposal() {
    return new ProposalId(proposalId);
  }

  AcceptanceRow row() {
    return new AcceptanceRow(
        new AcceptanceId(id),
        proposal(),
        SessionAnswer.read(answers),
        acceptedBy,
        acceptedAt,
        undoneAt != null,
        SessionAnswer.read(undone));
  }
}
