package org.declic.identity.organisation;

/** A partner as pages show it. */
public record PartnerRow(String id, String name, boolean stopped) {}
