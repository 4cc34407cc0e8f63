package org.declic.identity;

import java.io.Serializable;

/** How somebody likes to read; follows the pass. */
public record ReadingSettings(
    TextSize textSize, boolean wideSpacing, boolean highContrast, VoiceSpeed voiceSpeed)
    implements Serializable {
  public static final ReadingSettings USUAL =
      new ReadingSettings(TextSize.TEXT_20, false, false, VoiceSpeed.USUAL);

  /** Size of body text in CSS pixels. */
  public enum TextSize {
    TEXT_20,
    TEXT_24,
    TEXT_28
  }

  /** Of the voice that reads aloud; a voice's own speed is too quick for most beginners. */
  public enum VoiceSpeed {
    SLOW("0.7"),
    USUAL("0.85"),
    QUICK("1");

    private final String rate;

    VoiceSpeed(String rate) {
      this.rate = rate;
    }

    /** As a browser counts it: 1 is the voice's own speed. */
    public String rate() {
      return rate;
    }
  }
}
