package org.declic.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one path of an SVG, a module being one unit.
 *
 * @param box of the view, with one module of white around; the page leaves the rest of the margin
 * @param path the dark modules, a rectangle for each run of them in a line
 */
public record QrDrawing(String box, String path) {

  /** Error correction M: a scratched card still reads, and the modules stay large. */
  public static QrDrawing of(String text) {
    try {
      ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      int size = matrix.getWidth() + 2;
      return new QrDrawing("-1 -1 " + size + " " + size, runs(matrix));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No QR code can hold this", tooLong);
    }
  }

  private static String runs(ByteMatrix matrix) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y) == 1) {
          end++;
        }
        if (end > x) {
          path.append('M').append(x).append(' ').append(y);
          path.append('h').append(end - x).append("v1h-").append(end - x).append('z');
        }
        x = end + 1;
      }
    }
    return path.toString();
  }
}
