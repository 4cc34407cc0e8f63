package org.declic.identity;

import java.io.Serializable;

/** How somebody likes to read; follows the pass. */
public record ReadingSettings(TextSize textSize, boolean wideSpacing, boolean highContrast)
    implements Serializable {
  public static final ReadingSettings USUAL = new ReadingSettings(TextSize.TEXT_20, false, false);

  /** Size of body text in CSS pixels. */
  public enum TextSize {
    TEXT_20,
    TEXT_24,
    TEXT_28
  }
}
