package org.declic.content;

import org.declic.platform.SafeHtml;

/** A difficult word and its meaning in one sentence. */
public record GlossaryWord(String key, String word, SafeHtml meaning) {}
