package org.declic.assessment.question;

import java.util.List;
import org.declic.assessment.EvidenceSource;
import org.declic.content.QuestionDefinition;
import org.declic.platform.SafeHtml;

/** One right option among several drawings, each with its word below. Judged as words would be. */
public record PictureChoice(QuestionDefinition definition) implements Question {

  @Override
  public QuestionKind kind() {
    return QuestionKind.PICTURE_CHOICE;
  }

  @Override
  public EvidenceSource source() {
    return asWords().source();
  }

  @Override
  public ReadAnswer readValues(List<String> values) {
    return asWords().readValues(values);
  }

  @Override
  public Verdict judge(Answer answer) {
    return asWords().judge(answer);
  }

  @Override
  public SafeHtml explanation() {
    return asWords().explanation();
  }

  private SingleChoice asWords() {
    return new SingleChoice(definition);
  }
}
