package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Secrets;

/**
 * Nicknames for cards made ahead: the thing of the picture and a colour, « Héron bleu ». Words come
 * from {@code nicknames.txt}; each noun says by its gender which form of the colour it takes.
 */
@ApplicationScoped
class InventedNames {
  private static final Properties WORDS = read();
  private static final List<String> COLOURS = List.of(WORDS.getProperty("colours").split(" "));

  @Inject Learners learners;

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream file = InventedNames.class.getResourceAsStream("nicknames.txt");
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      words.load(text);
      return words;
    } catch (IOException failure) {
      throw new UncheckedIOException("The nicknames cannot be read", failure);
    }
  }

  record Invented(Nickname nickname, Picture picture) {}

  /** So many, none of them worn at this site; a number is added when the words run out. */
  List<Invented> take(SiteId site, int count) {
    Set<String> worn = learners.nicknames(site);
    List<Invented> free = new ArrayList<>();
    for (int round = 1; free.size() < count; round++) {
      free.addAll(round(round, worn));
    }
    List<Invented> taken = new ArrayList<>();
    while (taken.size() < count) {
      taken.add(free.remove(Secrets.below(free.size())));
    }
    return taken;
  }

  private static List<Invented> round(int round, Set<String> worn) {
    List<Invented> free = new ArrayList<>();
    for (Picture picture : Picture.values()) {
      for (String colour : COLOURS) {
        String name = name(picture, colour) + (round == 1 ? "" : " " + round);
        if (!worn.contains(name)) {
          free.add(new Invented(new Nickname(name), picture));
        }
      }
    }
    return free;
  }

  /** A colour is written {@code vert/verte}, or once when both forms are the same. */
  static String name(Picture picture, String colour) {
    String[] noun = WORDS.getProperty(picture.name()).split("/");
    String[] forms = colour.split("/");
    boolean feminine = noun.length > 1 && noun[1].equals("f");
    return noun[0] + " " + forms[feminine && forms.length > 1 ? 1 : 0];
  }
}
