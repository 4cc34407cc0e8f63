/**
 * Practice windows: what an exercise asks, and what was really done in it, replayed from a log of
 * events.
 *
 * <p>It must not know who practises, what was typed, or how a window is drawn.
 */
package org.declic.assessment.simulator;
