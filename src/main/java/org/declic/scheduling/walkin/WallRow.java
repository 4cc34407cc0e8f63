package org.declic.scheduling.walkin;

import java.time.Instant;
import org.declic.identity.organisation.SiteId;

/**
 * A screen as pages show it.
 *
 * @param secondLanguage its code, or empty
 * @param chime two notes when a number is called
 * @param key what stands in its address
 */
public record WallRow(
    String id,
    SiteId site,
    String label,
    String secondLanguage,
    boolean chime,
    Instant madeAt,
    String key) {}
