package org.declic.identity;

/** A colleague as pages show one: first name and initial. */
public record StaffRow(String id, String name) {}
