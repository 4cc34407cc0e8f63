package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks a session up in its row, and notes now and then that it is still in use. */
@ApplicationScoped
@Transactional
class OpenSessions {
  private static final Duration NOTE_EVERY = Duration.ofSeconds(30);

  @Inject SignInLedger ledger;
  @Inject Accounts accounts;
  @Inject Learners learners;

  Optional<Actor> look(String tokenHash, Instant now) {
    Optional<SignedInSession> session =
        ledger.session(tokenHash).filter(found -> !found.isOver(now));
    session
        .filter(found -> Duration.between(found.lastSeenAt(), now).compareTo(NOTE_EVERY) > 0)
        .ifPresent(found -> found.seen(now));
    return session.flatMap(this::actorOf);
  }

  Set<String> stillOpen(Collection<String> tokenHashes, Instant now) {
    return ledger.sessions(tokenHashes).stream()
        .filter(session -> !session.isOver(now))
        .map(SignedInSession::tokenHash)
        .collect(Collectors.toSet());
  }

  private Optional<Actor> actorOf(SignedInSession session) {
    if (session.kind() == Actor.Kind.STAFF) {
      return accounts
          .find(new AccountId(session.subjectId()))
          .filter(account -> !account.isDisabled())
          .map(account -> staff(session, account));
    }
    return learners
        .find(new LearnerId(session.subjectId()))
        .map(learner -> learner(session, learner));
  }

  private static Actor staff(SignedInSession session, Account account) {
    return new Actor(
        Actor.Kind.STAFF,
        account.id().value(),
        account.site().value(),
        account.roles(),
        account.displayName(),
        "",
        account.language().code(),
        ReadingSettings.USUAL,
        session.tokenHash(),
        true);
  }

  private static Actor learner(SignedInSession session, Learner learner) {
    boolean withPass = learner.kind() == Learner.Kind.PASS;
    return new Actor(
        session.kind(),
        learner.id().value(),
        learner.site().value(),
        EnumSet.of(withPass ? Role.LEARNER : Role.VISITOR),
        learner.nickname(),
        learner.picture(),
        learner.language().code(),
        learner.reading(),
        session.tokenHash(),
        session.isConfirmed());
  }
}
