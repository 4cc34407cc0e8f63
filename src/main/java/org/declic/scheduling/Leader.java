package org.declic.scheduling;

/** A mediator of a session, by first name and initial. */
public record Leader(String id, String name) {}
