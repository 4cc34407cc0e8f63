/**
 * What each mediator can lead, when and where they can work, and what they wish.
 *
 * <p>It must not know why somebody is away, nor learners, nor how sessions are staffed.
 */
package org.declic.assignment.profile;
