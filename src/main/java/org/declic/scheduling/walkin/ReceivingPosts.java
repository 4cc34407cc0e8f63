package org.declic.scheduling.walkin;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.platform.Repository;

/** Who receives where. */
@Repository
class ReceivingPosts {
  @PersistenceContext EntityManager entities;

  Optional<ReceivingPost> any(AccountId account) {
    return Optional.ofNullable(entities.find(ReceivingPost.class, account.value()));
  }

  Optional<ReceivingPost> of(AccountId account, LocalDate day) {
    return any(account).filter(post -> post.isOf(day));
  }

  void add(ReceivingPost post) {
    entities.persist(post);
  }

  void remove(ReceivingPost post) {
    entities.remove(post);
  }
}
