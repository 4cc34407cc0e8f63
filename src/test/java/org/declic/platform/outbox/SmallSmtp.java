package org.declic.platform.outbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server in a few lines, which can also misbehave. */
final class SmallSmtp implements AutoCloseable {
  enum Mood {
    TAKES,
    /** Accepts the connection and says nothing, ever. */
    SILENT,
    /** Falls silent when the letter is complete. */
    SILENT_AT_THE_END,
    KNOWS_NOBODY,
    BUSY
  }

  private final ServerSocket door;
  private final List<String> letters = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile Mood mood;

  SmallSmtp(Mood mood) {
    this.mood = mood;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Thread thread = new Thread(this::serve, "small-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  void become(Mood other) {
    mood = other;
  }

  int port() {
    return door.getLocalPort();
  }

  /** What was taken, headers included. */
  List<String> letters() {
    return letters;
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket guest = door.accept();
        open.add(guest);
        Thread thread = new Thread(() -> talk(guest), "small-smtp-guest");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket guest) {
    try (guest;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8))) {
      if (mood == Mood.SILENT) {
        in.readLine();
        in.readLine();
        return;
      }
      say(guest, mood == Mood.BUSY ? "421 busy" : "220 here");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!answer(guest, in, line)) {
          return;
        }
      }
    } catch (IOException gone) {
      // The other side left.
    }
  }

  private boolean answer(Socket guest, BufferedReader in, String line) throws IOException {
    if (line.startsWith("QUIT")) {
      say(guest, "221 bye");
      return false;
    }
    if (line.startsWith("RCPT") && mood == Mood.KNOWS_NOBODY) {
      say(guest, "550 5.1.1 nobody of that name");
    } else if (line.startsWith("DATA")) {
      say(guest, "354 go on");
      take(guest, in);
    } else {
      say(guest, "250 fine");
    }
    return true;
  }

  private void take(Socket guest, BufferedReader in) throws IOException {
    StringBuilder letter = new StringBuilder();
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      letter.append(line).append('\n');
    }
    if (mood == Mood.SILENT_AT_THE_END) {
      in.readLine();
      return;
    }
    letters.add(letter.toString());
    say(guest, "250 taken");
  }

  private static void say(Socket guest, String line) throws IOException {
    guest.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    guest.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket guest : open) {
        guest.close();
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
