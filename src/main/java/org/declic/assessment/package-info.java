/**
 * How what somebody does is looked at: questions, simulators, confidence.
 *
 * <p>It must not know who answers, when they meet or how far they have come.
 */
package org.declic.assessment;
