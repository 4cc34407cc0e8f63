package org.declic.assignment.solver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.Candidate.Wish;

/** What it is about a session that somebody wishes, or would rather avoid. */
enum WishSubject {
  HOUR,
  KIND,
  BOTH;

  /** A day that is wished ends a minute before the next. */
  private static final Duration NIGHT = Duration.ofMinutes(2);

  /** Empty when they have said nothing of that sort about it. */
  static Optional<WishSubject> of(Candidate mediator, SessionNeed session, boolean wanted) {
    List<Wish> alike = mediator.wishes().stream().filter(wish -> wish.wanted() == wanted).toList();
    return alike.stream()
        .filter(wish -> wish.speaksOf(session))
        .map(wish -> of(wish, alike))
        .reduce((one, other) -> one == other ? one : BOTH);
  }

  private static WishSubject of(Wish wish, List<Wish> alike) {
    if (wish.kind().isEmpty()) {
      return HOUR;
    }
    return isAnyTime(wish, alike) ? KIND : BOTH;
  }

  /** A wish about every day comes as one for each day, the next beginning where this one ends. */
  private static boolean isAnyTime(Wish wish, List<Wish> alike) {
    return wish.span() == null
        || alike.stream()
            .filter(other -> other.kind().equals(wish.kind()) && other.span() != null)
            .anyMatch(
                other -> follows(wish.span(), other.span()) || follows(other.span(), wish.span()));
  }

  private static boolean follows(Span one, Span next) {
    return !next.from().isBefore(one.to())
        && Duration.between(one.to(), next.from()).compareTo(NIGHT) < 0;
  }
}
