/**
 * The pages of the site's administrator: accounts, rooms.
 *
 * <p>It must not know learners' work.
 */
package org.declic.web.admin;
