package org.declic.content.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.content.StoredFile;
import org.declic.content.Structure;

/** Rules 9 and 10: what is heard can be read, and may be shown. */
final class MediaRules {
  private static final int LONGEST_VIDEO = 90;
  private static final int LONGEST_SOUND = 180;
  private static final List<String> LICENCES =
      List.of("CC0", "CC BY", "CC BY-SA", "OFL", "MIT", "Apache-2.0", "ISC");

  private final ContentFiles files;
  private final Findings findings;
  private final Set<String> listed = new HashSet<>();

  MediaRules(ContentFiles files, Findings findings) {
    this.files = files;
    this.findings = findings;
  }

  void check() {
    MediaList.structure(files, findings)
        .ifPresent(
            yaml -> {
              new Fields(yaml, findings).only("media");
              yaml.list("media").forEach(this::entry);
            });
    for (String name : files.names()) {
      if (files.stored(name).isPresent() && !listed.contains(name)) {
        findings.error(
            name,
            1,
            10,
            "Ce fichier n’est pas dans " + MediaList.FILE + ".",
            "Ajoutez-le avec son auteur et sa licence, ou enlevez-le.");
      }
    }
  }

  private void entry(Structure entry) {
    Fields fields =
        new Fields(entry, findings)
            .only("id", "file", "author", "source", "licence", "seconds", "captions");
    fields.id("id", StepReader::isScreenId, "id: ouvrir-mail");
    String file = fields.text("file", "");
    fields.text("author", "");
    fields.text("source", "");
    String licence = fields.text("licence", "");
    if (!licence.isEmpty() && !LICENCES.contains(licence)) {
      error(
          entry,
          "licence",
          10,
          "La licence « " + licence + " » n’est pas permise.",
          "Licences possibles : " + String.join(", ", LICENCES) + ".");
    }
    Optional<MediaKind> kind = MediaKind.of(file).filter(k -> k != MediaKind.CAPTIONS);
    if (kind.isEmpty()) {
      error(
          entry,
          "file",
          10,
          "« " + file + " » n’est ni un son ni une vidéo.",
          "Fins de nom possibles : mp3, ogg, wav, mp4, webm ; un nom en minuscules.");
      return;
    }
    stored(entry, "file", file, kind.get());
    boolean video = kind.get() == MediaKind.VIDEO;
    fields.number("seconds", 1, video ? LONGEST_VIDEO : LONGEST_SOUND);
    captions(entry, video);
  }

  private void captions(Structure entry, boolean video) {
    Map<String, String> captions = MediaList.captions(entry);
    if (video && !captions.containsKey("fr")) {
      error(
          entry,
          "captions",
          9,
          "Cette vidéo n’a pas de sous-titres en français.",
          "Écrivez : captions: {fr: ouvrir-mail.fr.vtt}");
    }
    for (String name : captions.values()) {
      boolean isCaptions = MediaKind.of(name).filter(MediaKind.CAPTIONS::equals).isPresent();
      if (isCaptions) {
        stored(entry, "captions", name, MediaKind.CAPTIONS).ifPresent(f -> webvtt(name, f));
      } else {
        error(
            entry,
            "captions",
            9,
            "« " + name + " » n’est pas un fichier de sous-titres.",
            "Écrivez un fichier .vtt.");
      }
    }
  }

  private void webvtt(String name, StoredFile file) {
    String text;
    try (InputStream in = file.open()) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    if (!text.startsWith("WEBVTT") || !text.contains("-->")) {
      findings.error(
          MediaList.FOLDER + name,
          1,
          9,
          "Ces sous-titres ne sont pas au format WebVTT.",
          "La première ligne est WEBVTT ; puis 00:00.000 --> 00:03.000 et les mots.");
    }
  }

  private Optional<StoredFile> stored(Structure entry, String field, String name, MediaKind kind) {
    Optional<StoredFile> file = files.stored(MediaList.FOLDER + name);
    listed.add(MediaList.FOLDER + name);
    if (file.isEmpty()) {
      error(
          entry,
          field,
          10,
          "Le fichier « " + name + " » n’existe pas.",
          "Mettez-le dans le dossier media, ou corrigez son nom.");
    } else if (file.get().size() > kind.largest()) {
      error(
          entry,
          field,
          10,
          "Le fichier « " + name + " » est trop lourd.",
          "Restez sous " + kind.largest() / 1000 + " ko.");
    }
    return file;
  }

  private void error(Structure at, String field, int rule, String sentence, String remedy) {
    findings.error(at.file(), at.lineOf(field), rule, sentence, remedy);
  }
}
