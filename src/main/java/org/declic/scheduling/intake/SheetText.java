package org.declic.scheduling.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.declic.platform.Refusal;

/**
 * The signs of a file. A mark at the beginning says how they are written; without one it is UTF-8
 * when every byte fits, else what French spreadsheets write (Windows-1252), in which every byte is
 * a sign.
 */
record SheetText(String text, Charset encoding) {
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
    try {
      String strict = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return new SheetText(strict, StandardCharsets.UTF_8);
    } catch (CharacterCodingException other) {
      return of(file, 0, WINDOWS);
    }
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
