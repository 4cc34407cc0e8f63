package org.declic.identity;

import java.time.Instant;
import org.declic.identity.organisation.SiteId;

/**
 * Everything about this person goes, in this very transaction: all of it or nothing. Each feature
 * observes it for its own tables. Priority 5: what is still to come is settled (seats go to the
 * next in line); 10: what counts is added to numbers; 20: rows go; 100: the card and the person.
 *
 * @param by who asked: the person, or staff at the desk
 */
public record LearnerErased(SiteId site, LearnerId learner, Actor by, Instant at) {}
