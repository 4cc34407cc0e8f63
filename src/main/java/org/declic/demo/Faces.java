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
    put(Picture.HERON, "Héron gris", "Héron du lac");
    put(Picture.LIGHTHOUSE, "Phare blanc", "Phare du nord", "Phare rouge");
    put(Picture.BICYCLE, "Vélo jaune", "Vélo vert");
    put(Picture.TEAPOT, "Théière bleue", "Théière ronde");
    put(Picture.SUNFLOWER, "Tournesol", "Grand tournesol", "Tournesol doré");
    put(Picture.SAILBOAT, "Voilier blanc", "Petit voilier");
    put(Picture.UMBRELLA, "Parapluie vert", "Parapluie rouge");
    put(Picture.FOX, "Renard roux", "Renard malin", "Renard des neiges");
    put(Picture.CLOVER, "Trèfle vert", "Trèfle du pré");
    put(Picture.APPLE, "Pomme rouge", "Pomme d’été");
    put(Picture.SUN, "Soleil d’hiver", "Soleil levant");
    put(Picture.MOON, "Lune claire", "Lune d’août", "Demi-lune");
    put(Picture.CACTUS, "Cactus rose", "Cactus vert");
    put(Picture.FISH, "Poisson vif", "Poisson bleu", "Poisson-lune");
    put(Picture.FEATHER, "Plume grise", "Plume légère");
    put(Picture.CAT, "Chat roux", "Chat noir", "Chat du voisin");
    put(Picture.BALLOON, "Ballon rouge", "Ballon bleu");
    put(Picture.GUITAR, "Guitare brune", "Guitare bleue", "Vieille guitare");
    put(Picture.KEY, "Clé dorée", "Petite clé");
    put(Picture.WATERING_CAN, "Arrosoir vert", "Arrosoir jaune");
    put(Picture.BUTTERFLY, "Papillon bleu", "Papillon d’avril", "Papillon blanc");
    put(Picture.MOUNTAIN, "Montagne bleue", "Haute montagne");
    put(Picture.MOKA_POT, "Café du matin", "Cafetière rouge");
    put(Picture.OWL, "Hibou sage", "Hibou gris", "Petit hibou");
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
