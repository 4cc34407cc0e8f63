/**
 * Where Déclic runs: the sites.
 *
 * <p>It must not know people, sessions or content.
 */
package org.declic.identity.organisation;
