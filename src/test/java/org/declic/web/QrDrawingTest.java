package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declic.platform.Secrets;
import org.junit.jupiter.api.Test;

class QrDrawingTest {
  private static final int SCALE = 6;
  private static final int MARGIN = 4;

  @Test
  void what_is_drawn_reads_back_as_what_was_meant() throws Exception {
    String address = "http://192.168.1.20:8080/visitor/card.xhtml#" + Secrets.token(16);

    assertThat(read(QrDrawing.of(address))).isEqualTo(address);
  }

  @Test
  void all_cards_of_a_centre_have_the_same_density() {
    Set<String> boxes = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      boxes.add(
          QrDrawing.of("https://declic.example/visitor/card.xhtml#" + Secrets.token(16)).box());
    }

    assertThat(boxes).hasSize(1);
  }

  private static String read(QrDrawing drawing) throws Exception {
    int modules = Integer.parseInt(drawing.box().split(" ")[2]) - 2;
    int side = (modules + 2 * MARGIN) * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(drawing.path());
    while (run.find()) {
      int x = Integer.parseInt(run.group(1));
      int y = Integer.parseInt(run.group(2));
      int length = Integer.parseInt(run.group(3));
      for (int line = 0; line < SCALE; line++) {
        int from = ((y + MARGIN) * SCALE + line) * side + (x + MARGIN) * SCALE;
        Arrays.fill(pixels, from, from + length * SCALE, 0);
      }
    }
    RGBLuminanceSource image = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(image))).getText();
  }
}
