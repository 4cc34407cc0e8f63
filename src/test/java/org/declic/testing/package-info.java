/**
 * What tests stand on: the prepared machine, a running Déclic, a real browser, the in-container
 * deployment.
 *
 * <p>Must not know a feature: what people do on a screen belongs to the drivers beside their tests.
 */
package org.declic.testing;
