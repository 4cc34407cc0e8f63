package org.declic.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;

/**
 * A member of staff. Life: made by the first set-up or by an administrator, may be disabled, which
 * ends its sessions; never deleted, since records name it.
 */
@Entity
@Table(name = "account")
public class Account {
  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  private String email;

  @Column(name = "display_name")
  private String displayName;

  /** In which letters are written to them. */
  private String language;

  @Column(name = "password_hash")
  private String passwordHash;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "disabled_at")
  private Instant disabledAt;

  @Version private long version;

  /** For JPA. */
  protected Account() {}

  Account(
      AccountId id,
      SiteId site,
      EmailAddress email,
      String displayName,
      String passwordHash,
      Set<Role> roles,
      Instant now) {
    this.id = id.value();
    this.siteId = site.value();
    this.email = email.value();
    this.displayName = displayName;
    this.language = Language.FRENCH.code();
    this.passwordHash = passwordHash;
    this.roles.addAll(roles);
    this.createdAt = now;
  }

  public AccountId id() {
    return new AccountId(id);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  String email() {
    return email;
  }

  /** First name and initial, as colleagues say it. */
  public String displayName() {
    return displayName;
  }

  public Set<Role> roles() {
    return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
  }

  Language language() {
    return new Language(language);
  }

  /** They came in by a door in this language. */
  void reads(Language chosen) {
    language = chosen.code();
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean isDisabled() {
    return disabledAt != null;
  }

  /** The same password under today's parameters, or a new one. */
  void rehash(String newHash) {
    passwordHash = newHash;
  }

  void disable(Instant now) {
    disabledAt = now;
  }

  void enable() {
    disabledAt = null;
  }
}
