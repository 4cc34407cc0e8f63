package org.declic.learning;

import org.declic.content.ScenarioId;

/** An exercise in one of its variants. */
public record GoRow(ScenarioId scenario, String variant) {}
