/**
 * Pages of the digital mediator: the day, the sessions, the live view, who was there.
 *
 * <p>It must not decide anything: rules live in the features, words in the messages.
 */
package org.declic.web.mediator;
