/**
 * The in-container tests of all features as two suites, one for each kind of database, so that one
 * run of the build has them side by side.
 *
 * <p>Must not know a feature.
 */
package org.declic.incontainer;
