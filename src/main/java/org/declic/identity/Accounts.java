package org.declic.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.declic.platform.Repository;

/** Staff accounts. */
@Repository
class Accounts {
  @PersistenceContext EntityManager entities;

  Optional<Account> withEmail(String email) {
    return entities
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  Optional<Account> find(AccountId id) {
    return Optional.ofNullable(entities.find(Account.class, id.value()));
  }

  boolean areEmpty() {
    return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult()
        == 0;
  }

  void add(Account account) {
    entities.persist(account);
  }
}
