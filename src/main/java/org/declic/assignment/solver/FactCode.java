package org.declic.assignment.solver;

/**
 * All that a reason can say. The sentence stands in the pages' words as {@code staffing.fact.CODE};
 * the values come in the order told here. Ids are texts, times are instants, lengths are minutes.
 */
public enum FactCode {
  // Why somebody could not.
  /** unit or module */
  SKILL_MISSING,
  /** kind of activity */
  KIND_NOT_LED,
  /** employer, kind of activity */
  AGREEMENT_EXCLUDES,
  /** site */
  SITE_NOT_WORKED,
  /** from, to: of the session */
  NOT_AVAILABLE,
  /** from, to: of the absence */
  AWAY,
  /** minutes of the session */
  TIME_IMPLAUSIBLE,
  /** the session's id: the same one, in the other part */
  ALREADY_IN_IT,
  /** other session, from, to */
  IN_TWO_PLACES,
  /** site, from, to */
  BUSY_ELSEWHERE,
  /** site of the one, site of the other, minutes needed, minutes there are */
  ROAD_TOO_LONG,
  /** site of the one, site of the other: nobody said how far */
  ROAD_UNKNOWN,
  /** minutes of rest there would be, minutes that are due */
  REST_TOO_SHORT,
  /** minutes with this session, minutes of the contract, monday of the week as text */
  CONTRACT_FULL,
  /** minutes with this session, minutes there are */
  CAPACITY_FULL,
  /** language: the place left must be for somebody who speaks it */
  LANGUAGE_NEEDED,
  /** accreditation: the place left must be for somebody who holds it */
  ACCREDITATION_NEEDED,
  /** partner: the place left is for its people */
  PARTNER_PLACE,
  /** session: its places of this part are all taken */
  PLACES_FULL,
  /** mediator: locked in this place */
  LOCKED_FOR_OTHER,
  /** session, mediator: somebody or something that is not in the problem */
  UNKNOWN,
  /** session, mediator: what is locked is missing */
  LOCK_MISSING,

  // Why somebody has the place.
  /** nothing to add: somebody locked it */
  LOCKED,
  /** nothing to add: it is published like that */
  AS_PUBLISHED,
  /** nothing to add: nobody else could */
  ONLY_ONE,
  /** units and modules, as one text with commas */
  HAS_SKILLS,
  /** language */
  SPEAKS,
  /** accreditation */
  HOLDS,
  /** partner */
  OF_PARTNER,
  /** times they worked together */
  KNOWS_GROUP,
  /** HOUR, KIND or BOTH */
  WISHED,
  /** site */
  AT_HOME,
  /** minutes counted this week, fair part in minutes */
  WITHIN_FAIR_PART,
  /** how many others could */
  OTHERS_DEARER,

  // What it would change to take another.
  /** nothing to add: the group has never met them, though somebody could whom it knows */
  STRANGE_TO_GROUP,
  /** HOUR, KIND or BOTH */
  UNWANTED,
  /** minutes on the road, there and back */
  ROAD,
  /** minutes counted this week, fair part in minutes */
  ABOVE_FAIR_PART,
  /** mediator who is published */
  CHANGES_PUBLISHED,
  /** points that the instance says */
  COSTS,

  // What would make a place possible.
  /** mediator, unit or module */
  IF_SKILLED,
  /** mediator, from, to */
  IF_AVAILABLE,
  /** mediator, from, to: of the absence */
  IF_NOT_AWAY,
  /** mediator, other session */
  IF_FREED,
  /** mediator, minutes more */
  IF_CONTRACT_LONGER,
  /** mediator, kind of activity */
  IF_KIND_LED,
  /** mediator, site */
  IF_SITE_WORKED,
  /** minutes of the session */
  IF_SHORTER,
  /** nothing to add: nobody is there at all */
  IF_ANYBODY,

  // What is odd in the question itself.
  /** nothing to add */
  NO_MEDIATORS,
  /** nothing to add */
  NO_SESSIONS,
  /** session, minutes */
  SESSION_TOO_LONG,
  /** session */
  SESSION_ENDS_BEFORE_IT_BEGINS,
  /** session, mediator who is no longer there */
  MEDIATOR_GONE,
  /** mediator or session that stands there twice */
  TWICE,
  /** session, mediator, rule, then what the rule says */
  LOCK_BREAKS_RULE;

  Fact with(Object... values) {
    return Fact.of(name(), values);
  }
}
