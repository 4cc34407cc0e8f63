/**
 * Reads everything written for people with LanguageTool: spelling and grammar, in French and in
 * English.
 *
 * <p>Must not know how pages show these words. LanguageTool stays in the tests, never in the WAR.
 */
package org.declic.conventions.proofreading;
