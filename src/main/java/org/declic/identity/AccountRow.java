package org.declic.identity;

import java.util.List;

/** An account as the list of accounts shows it. */
public record AccountRow(
    String id, String name, String email, List<Role> roles, boolean disabled) {}
