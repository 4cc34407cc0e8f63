/**
 * Plumbing without a domain noun: stereotypes, settings, migrations, clock, languages, durable
 * commands.
 *
 * <p>It must not know any feature.
 */
package org.declic.platform;
