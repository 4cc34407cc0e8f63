package org.declic.scheduling.feed;

/** Whose sessions a calendar shows. */
public enum FeedKind {
  MEDIATOR,
  ROOM,
  /** The group activities of a site, for everybody. */
  PROGRAMME,
  PASS
}
