/**
 * The cards of a mediator's profile, for the person's own page and for the lead's.
 *
 * <p>It must not know how sessions are staffed.
 */
package org.declic.web.team;
