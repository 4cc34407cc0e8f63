package org.declic.scheduling.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.declic.platform.Refusal;

/**
 * The signs of a file. A mark at the beginning says how they are written; without one it is UTF-16
 * when every second byte of the beginning is zero, UTF-8 when every byte fits, else what French
 * spreadsheets write (Windows-1252), in which every byte is a sign.
 */
record SheetText(String text, Charset encoding) {
  /** Signs that are looked at; no list of the needed headings is shorter. */
  private static final int HEADING = 16;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * @throws Refusal when it is no text at all
   */
  static SheetText read(byte[] file) {
    SheetText read = decode(file);
    if (read.text.indexOf('\0') >= 0) {
      throw new Refusal("import.refused.no_text");
    }
    return read;
  }

  private static SheetText decode(byte[] file) {
    if (begins(file, 0xEF, 0xBB, 0xBF)) {
      return of(file, 3, StandardCharsets.UTF_8);
    }
    if (begins(file, 0xFF, 0xFE)) {
      return of(file, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(file, 0xFE, 0xFF)) {
      return of(file, 2, StandardCharsets.UTF_16BE);
    }
    Optional<Charset> wide = withoutMark(file);
    if (wide.isPresent()) {
      return of(file, 0, wide.get());
    }
    try {
      String strict = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return new SheetText(strict, StandardCharsets.UTF_8);
    } catch (CharacterCodingException other) {
      return of(file, 0, WINDOWS);
    }
  }

  /** Headings are plain letters: of their two bytes one is zero, and always the same one. */
  private static Optional<Charset> withoutMark(byte[] file) {
    int zeros = 0;
    int pairs = Math.min(file.length / 2, HEADING);
    for (int i = 0; i < pairs; i++) {
      if (file[2 * i] == 0 != (file[2 * i + 1] == 0)) {
        zeros += file[2 * i + 1] == 0 ? 1 : -1;
      }
    }
    if (pairs < HEADING || Math.abs(zeros) < HEADING * 3 / 4) {
      return Optional.empty();
    }
    return Optional.of(zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static SheetText of(byte[] file, int from, Charset encoding) {
    return new SheetText(new String(file, from, file.length - from, encoding), encoding);
  }

  private static boolean begins(byte[] file, int... mark) {
    if (file.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
