package org.declic.content.loading;

import java.util.Collection;
import java.util.Set;
import org.declic.content.Structure;

/** Rules 8 and 10: only text files, sounds and videos apart; every drawing that is named exists. */
final class FolderRules {
  private static final Set<String> ENDINGS = Set.of("yaml", "md", "txt");

  private FolderRules() {}

  static void files(ContentFiles files, Findings findings) {
    for (String name : files.names()) {
      String ending = name.substring(name.lastIndexOf('.') + 1);
      if (files.stored(name).isPresent()) {
        continue;
      }
      if (!ENDINGS.contains(ending)) {
        findings.error(
            name,
            1,
            10,
            "Ce fichier n’est pas un texte du parcours.",
            "Enlevez-le : ici, .yaml, .md et .txt ; un son ou une vidéo va dans media. Les dessins vont avec ceux du produit.");
      } else if (files.isUnreadable(name)) {
        findings.error(name, 1, 2, "Ce fichier n’est pas en UTF-8.", "Enregistrez-le en UTF-8.");
      }
    }
  }

  /** Looks for {@code drawing} and {@code portrait} everywhere in a structure. */
  static void drawings(Structure structure, Collection<String> drawings, Findings findings) {
    for (String field : Set.of("drawing", "portrait")) {
      structure
          .text(field)
          .filter(name -> !drawings.contains(name))
          .ifPresent(name -> unknown(structure, field, name, findings));
    }
    Structure several =
        structure.child("drawings").orElse(Structure.ofValue(structure.file(), 0, ""));
    for (String key : several.keys()) {
      several
          .text(key)
          .filter(name -> !drawings.contains(name))
          .ifPresent(name -> unknown(several, key, name, findings));
    }
    structure.items().forEach(item -> drawings(item, drawings, findings));
    for (String key : structure.keys()) {
      structure.child(key).ifPresent(child -> drawings(child, drawings, findings));
    }
  }

  private static void unknown(Structure where, String field, String name, Findings findings) {
    findings.error(
        where.file(),
        where.lineOf(field),
        8,
        "Le dessin « " + name + " » n’existe pas.",
        "Corrigez son nom, ou faites ajouter ce dessin.");
  }
}
