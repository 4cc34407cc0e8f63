package org.declic.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.declic.testing.Browser;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.testing.Prepared;
import org.declic.web.QrDrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card in front of a camera, on a photo, or read by another camera. */
@BrowserTest
class ScanBrowserIT {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final String TOKEN = "demonstration-voilier";

  @TempDir private Path folder;

  private static String cardOf(DeclicServer server) {
    return server.address() + "/visitor/card.xhtml#" + TOKEN;
  }

  @Test
  void a_webcam_reads_the_card(DeclicServer server) throws IOException {
    Path film = film(cardOf(server));
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        com.microsoft.playwright.Browser chromium =
            playwright.chromium().launch(withCamera(film))) {
      BrowserContext context =
          chromium.newContext(
              new com.microsoft.playwright.Browser.NewContextOptions()
                  .setLocale("fr-FR")
                  .setPermissions(List.of("camera")));
      context.setDefaultTimeout(60_000);
      Page page = context.newPage();
      page.navigate(server.address() + "/");
      page.locator("a[href='/visitor/scan.xhtml']").locator("visible=true").first().click();

      page.waitForURL("**/visitor/pin.xhtml");

      page.fill("#secret", "7391");
      page.click("[data-primary]");
      assertThat(page.locator(".hello").innerText()).isEqualTo("Voilier rouge");
    }
  }

  private static BrowserType.LaunchOptions withCamera(Path film) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Prepared.read().chromium())
        .setHeadless(true)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film));
  }

  @Test
  void a_photo_of_the_card_does_as_well(Browser browser, DeclicServer server) throws IOException {
    choose(browser, "card.png", "image/png", png(frame(cardOf(server))));

    browser.page().waitForURL("**/visitor/pin.xhtml");
  }

  @Test
  void a_file_that_is_no_image_gets_a_sentence(Browser browser) {
    choose(browser, "card.png", "image/png", "not an image".getBytes(StandardCharsets.UTF_8));

    said(browser, "Ce fichier n’est pas une image");
  }

  @Test
  void a_photo_without_a_card_gets_a_sentence(Browser browser) throws IOException {
    byte[] white = new byte[WIDTH * HEIGHT];
    Arrays.fill(white, (byte) 235);

    choose(browser, "wall.png", "image/png", png(white));

    said(browser, "On ne voit pas le carré");
  }

  @Test
  void another_qr_code_is_no_card(Browser browser) throws IOException {
    choose(browser, "poster.png", "image/png", png(frame("https://elsewhere.example/offer")));

    said(browser, "Ce n’est pas une carte Déclic");
  }

  private static void choose(Browser browser, String name, String type, byte[] content) {
    browser.open("/visitor/scan.xhtml");
    said(browser, "La caméra ne s’ouvre pas ici");
    browser.page().setInputFiles("#photo", new FilePayload(name, type, content));
  }

  private static void said(Browser browser, String sentence) {
    browser.page().locator("#scan-state:has-text('" + sentence + "')").waitFor();
  }

  @Test
  void the_camera_of_a_phone_opens_the_card_and_the_address_forgets_it(
      Browser browser, DeclicServer server) {
    browser.page().navigate(cardOf(server));
    browser.page().waitForURL("**/visitor/pin.xhtml");

    browser.page().goBack();
    assertThat(browser.page().url()).doesNotContain(TOKEN);
  }

  /** The brightness of each pixel of a picture with the code in the middle. */
  private static byte[] frame(String text) {
    QrDrawing drawing = QrDrawing.of(text);
    int modules = Integer.parseInt(drawing.box().split(" ")[2]) - 2;
    int side = 400 / (modules + 8);
    int left = (WIDTH - side * modules) / 2;
    int top = (HEIGHT - side * modules) / 2;
    byte[] pixels = new byte[WIDTH * HEIGHT];
    Arrays.fill(pixels, (byte) 235);
    Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(drawing.path());
    while (run.find()) {
      int x = left + Integer.parseInt(run.group(1)) * side;
      int y = top + Integer.parseInt(run.group(2)) * side;
      int length = Integer.parseInt(run.group(3)) * side;
      for (int line = y; line < y + side; line++) {
        Arrays.fill(pixels, line * WIDTH + x, line * WIDTH + x + length, (byte) 16);
      }
    }
    return pixels;
  }

  private static byte[] png(byte[] pixels) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, WIDTH, HEIGHT, pixels);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(image, "png", file);
    return file.toByteArray();
  }

  /** A second of film, as the fake camera wants it (YUV4MPEG2, 4:2:0). */
  private Path film(String text) throws IOException {
    byte[] light = frame(text);
    byte[] colour = new byte[WIDTH * HEIGHT / 2];
    Arrays.fill(colour, (byte) 128);
    Path film = folder.resolve("card.y4m");
    try (OutputStream out = Files.newOutputStream(film)) {
      out.write(ascii("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n"));
      for (int i = 0; i < 10; i++) {
        out.write(ascii("FRAME\n"));
        out.write(light);
        out.write(colour);
      }
    }
    return film;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
