package org.declic.web.learner;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.declic.content.PublishedPathway;
import org.declic.content.StoredFile;

/**
 * Gives the sounds, videos and captions of the pathway, whole or in parts. The version in the
 * address changes with the file: browsers keep what they have.
 */
@WebServlet("/learner/media/*")
public class MediaServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int PART = 16_384;

  /** Nothing else is ever given, whatever the folder holds. */
  private static final Map<String, String> TYPES =
      Map.of(
          "mp3", "audio/mpeg",
          "ogg", "audio/ogg",
          "wav", "audio/wav",
          "mp4", "video/mp4",
          "webm", "video/webm",
          "vtt", "text/vtt;charset=UTF-8");

  @Inject transient PublishedPathway pathway;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] path =
        request.getPathInfo() == null ? new String[0] : request.getPathInfo().split("/", -1);
    String name = path.length == 3 ? path[2] : "";
    Optional<String> type =
        Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    Optional<StoredFile> file =
        type.flatMap(known -> pathway.media(name)).filter(f -> f.version().equals(path[1]));
    if (file.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("ETag", "\"" + file.get().version() + "\"");
    give(request, response, file.get(), type.get());
  }

  private static void give(
      HttpServletRequest request, HttpServletResponse response, StoredFile file, String type)
      throws IOException {
    String asked = request.getHeader("Range");
    if (!ByteRange.asks(asked)) {
      response.setContentType(type);
      send(file, new ByteRange(0, file.size() - 1), response);
      return;
    }
    Optional<ByteRange> part = ByteRange.of(asked, file.size());
    if (part.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setHeader("Content-Range", "bytes */" + file.size());
      return;
    }
    response.setContentType(type);
    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    response.setHeader(
        "Content-Range",
        "bytes " + part.get().first() + "-" + part.get().last() + "/" + file.size());
    send(file, part.get(), response);
  }

  private static void send(StoredFile file, ByteRange part, HttpServletResponse response)
      throws IOException {
    response.setContentLengthLong(part.length());
    try (InputStream in = file.open()) {
      in.skipNBytes(part.first());
      OutputStream out = response.getOutputStream();
      byte[] bytes = new byte[PART];
      long left = part.length();
      while (left > 0) {
        int read = in.read(bytes, 0, (int) Math.min(PART, left));
        if (read < 0) {
          return;
        }
        out.write(bytes, 0, read);
        left -= read;
      }
    }
  }
}
