/**
 * The one deployment of the in-container tests.
 *
 * <p>Must not know a feature; travels into the container with the tests.
 */
package org.declic.testing.container;
