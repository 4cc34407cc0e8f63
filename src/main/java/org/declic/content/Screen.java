package org.declic.content;

import java.util.List;

/** What is seen at once: one idea, one main action. Its id is unique in its unit. */
public sealed interface Screen
    permits TextScreen,
        DialogueScreen,
        ImageScreen,
        MediaScreen,
        FrameScreen,
        QuestionScreen,
        SimulatorScreen,
        ApplyScreen,
        ConfidenceScreen {

  String id();

  /** Its own title, else that of its step. */
  String title();

  /** Difficult words used here, to be explained below the text. */
  List<GlossaryWord> words();

  /** Names the page fragment that shows it. */
  default String kind() {
    if (this instanceof TextScreen) {
      return "text";
    } else if (this instanceof DialogueScreen) {
      return "dialogue";
    } else if (this instanceof ImageScreen) {
      return "image";
    } else if (this instanceof MediaScreen) {
      return "media";
    } else if (this instanceof FrameScreen) {
      return "frame";
    } else if (this instanceof QuestionScreen) {
      return "question";
    } else if (this instanceof SimulatorScreen) {
      return "simulator";
    } else if (this instanceof ApplyScreen) {
      return "apply";
    }
    return "confidence";
  }
}
