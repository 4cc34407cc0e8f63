/**
 * Referral slips: a partner gives somebody a code, and the code becomes a place in a session.
 *
 * <p>It must not know who the person is, nor why the partner sent them.
 */
package org.declic.scheduling.slip;
