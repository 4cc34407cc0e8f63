/**
 * Habits that only text can show: pages, bundles, migrations, shipped content.
 *
 * <p>Must not know a running server.
 */
package org.declic.conventions;
