/**
 * Where Déclic runs and with whom: the sites and their partner organisations.
 *
 * <p>It must not know people, sessions or content.
 */
package org.declic.identity.organisation;
