package org.declic.content;

import java.util.Map;
import java.util.Optional;

/**
 * A sound or a video of the media list.
 *
 * @param file its name in the media folder
 * @param video true for a video, false for a sound
 * @param author who made it; said on the page
 * @param licence under which it may be shown; said on the page
 * @param captions the file of captions by language code
 * @param versions of each of its files: part of their address, so that browsers may keep them
 */
public record MediaItem(
    String id,
    String file,
    boolean video,
    String author,
    String licence,
    Map<String, String> captions,
    Map<String, String> versions) {

  public MediaItem {
    captions = Map.copyOf(captions);
    versions = Map.copyOf(versions);
  }

  public String address() {
    return address(file);
  }

  /** Captions in this language, else in French. */
  public Optional<Caption> caption(String language) {
    String spoken = captions.containsKey(language) ? language : "fr";
    return Optional.ofNullable(captions.get(spoken)).map(f -> new Caption(spoken, address(f)));
  }

  private String address(String name) {
    return "/learner/media/" + versions.getOrDefault(name, "0") + "/" + name;
  }

  /** Words below a video. */
  public record Caption(String language, String address) {}
}
