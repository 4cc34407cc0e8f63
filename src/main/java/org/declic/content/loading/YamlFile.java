package org.declic.content.loading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.content.Structure;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a structure file. Only plain values, lists and maps: no tags are obeyed, no aliases. */
final class YamlFile {
  static final String UNREADABLE = "Ce fichier ne se lit plus à partir de cette ligne.";

  private final String file;
  private final Findings findings;
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlFile(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** Empty when the file cannot be read as YAML; the problem is then told. */
  static Optional<Structure> read(String file, String text, Findings findings) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(20);
    options.setCodePointLimit(500_000);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (root == null) {
        findings.error(file, 1, 2, "Ce fichier est vide.", "Remplissez-le ou effacez-le.");
        return Optional.empty();
      }
      return Optional.of(new YamlFile(file, findings).structure(root));
    } catch (MarkedYAMLException unreadable) {
      int line =
          unreadable.getProblemMark() == null ? 1 : unreadable.getProblemMark().getLine() + 1;
      findings.error(
          file,
          line,
          2,
          UNREADABLE,
          "Regardez cette ligne et celle d’avant : autant d’espaces au début que les lignes"
              + " voisines, un espace après les deux-points, des guillemets et des crochets"
              + " fermés.");
    } catch (YAMLException unreadable) {
      findings.error(file, 1, 2, UNREADABLE, "Comparez-le avec le fichier d’une unité qui marche.");
    }
    return Optional.empty();
  }

  private Structure structure(Node node) {
    int line = node.getStartMark().getLine() + 1;
    if (!(node instanceof ScalarNode) && !seen.add(node)) {
      findings.error(
          file, line, 2, "Ce fichier utilise un renvoi (& ou *).", "Écrivez le passage en entier.");
      return Structure.ofValue(file, line, "");
    }
    if (node instanceof MappingNode map) {
      return map(map, line);
    } else if (node instanceof SequenceNode list) {
      List<Structure> items = new ArrayList<>();
      list.getValue().forEach(item -> items.add(structure(item)));
      return Structure.ofItems(file, line, items);
    }
    String value = ((ScalarNode) node).getValue();
    return Structure.ofValue(file, line, value.equals("~") ? "" : value);
  }

  private Structure map(MappingNode node, int line) {
    Map<String, Structure> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      int keyLine = tuple.getKeyNode().getStartMark().getLine() + 1;
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      if (key.isEmpty() || fields.containsKey(key)) {
        findings.error(
            file,
            keyLine,
            2,
            key.isEmpty() ? "Il manque un nom de champ." : "« " + key + " » est écrit deux fois.",
            "Gardez un seul champ de ce nom.");
        continue;
      }
      fields.put(key, structure(tuple.getValueNode()));
    }
    return Structure.ofFields(file, line, fields);
  }
}
