/**
 * Pages of the programme lead.
 *
 * <p>They must not count anything themselves: figures come as they may be told.
 */
package org.declic.web.lead;
