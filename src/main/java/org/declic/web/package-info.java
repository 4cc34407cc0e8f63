/**
 * What people see and press, by audience. Here: what all pages share.
 *
 * <p>It must not hold rules: pages ask use cases and show what they answer.
 */
package org.declic.web;
