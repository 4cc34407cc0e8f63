package org.declic.learning;

import java.util.Optional;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;

/**
 * Who answered, and of which unit.
 *
 * @param unitVersion of the words that were read
 * @param review in which it was asked again; empty inside the unit
 */
public record Studied(
    SiteId site, LearnerId learner, UnitId unit, String unitVersion, Optional<String> review) {}
