package org.declic.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.declic.identity.Picture;

/** Nicknames with their pictures: a drawing and a word that suits it. */
final class Faces {
  private static final List<Face> ALL = new ArrayList<>();

  static {
    put(Picture.HERON, "Héron gris", "Héron du lac", "Héron debout");
    put(Picture.LIGHTHOUSE, "Phare blanc", "Phare du nord", "Phare rouge", "Vieux phare");
    put(Picture.BICYCLE, "Vélo jaune", "Vélo vert", "Vélo rouge");
    put(Picture.TEAPOT, "Théière bleue", "Théière ronde", "Théière verte");
    put(Picture.SUNFLOWER, "Tournesol", "Grand tournesol", "Tournesol doré", "Tournesol d’août");
    put(Picture.SAILBOAT, "Voilier blanc", "Petit voilier", "Voilier du large");
    put(Picture.UMBRELLA, "Parapluie vert", "Parapluie rouge", "Parapluie bleu");
    put(Picture.FOX, "Renard roux", "Renard malin", "Renard des neiges", "Petit renard");
    put(Picture.CLOVER, "Trèfle vert", "Trèfle du pré", "Trèfle porte-bonheur");
    put(Picture.APPLE, "Pomme rouge", "Pomme d’été", "Pomme jaune");
    put(Picture.SUN, "Soleil d’hiver", "Soleil levant", "Grand soleil");
    put(Picture.MOON, "Lune claire", "Lune d’août", "Demi-lune", "Lune rousse");
    put(Picture.CACTUS, "Cactus rose", "Cactus vert", "Petit cactus");
    put(Picture.FISH, "Poisson vif", "Poisson bleu", "Poisson-lune", "Poisson rouge");
    put(Picture.FEATHER, "Plume grise", "Plume légère", "Plume blanche");
    put(Picture.CAT, "Chat roux", "Chat noir", "Chat du voisin", "Chat gris");
    put(Picture.BALLOON, "Ballon rouge", "Ballon bleu", "Ballon jaune");
    put(Picture.GUITAR, "Guitare brune", "Guitare bleue", "Vieille guitare", "Guitare rouge");
    put(Picture.KEY, "Clé dorée", "Petite clé", "Grande clé");
    put(Picture.WATERING_CAN, "Arrosoir vert", "Arrosoir jaune", "Arrosoir bleu");
    put(Picture.BUTTERFLY, "Papillon bleu", "Papillon d’avril", "Papillon blanc", "Papillon jaune");
    put(Picture.MOUNTAIN, "Montagne bleue", "Haute montagne", "Montagne blanche");
    put(Picture.MOKA_POT, "Café du matin", "Cafetière rouge", "Café noir");
    put(Picture.OWL, "Hibou sage", "Hibou gris", "Petit hibou", "Hibou brun");
  }

  private Faces() {}

  record Face(String nickname, Picture picture) {}

  private static void put(Picture picture, String... nicknames) {
    for (String nickname : nicknames) {
      ALL.add(new Face(nickname, picture));
    }
  }

  /** So many, in an order of their own. */
  static List<Face> some(int count, Random random) {
    List<Face> faces = new ArrayList<>(ALL);
    Collections.shuffle(faces, random);
    return faces.subList(0, count);
  }
}
