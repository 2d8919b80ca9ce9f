package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Word;

/**
 * One thing that 'all' is about: whom a practice reaches, what it covers, what it contains, on what
 * occasion it is carried out; also what can be named as missing.
 *
 * @param field AUDIENCE, SCOPE, CONTENTS or OCCASIONS
 * @param word the word of the vocabulary
 * @param when under which profile it is asked for
 */
public record AnswerOption(EvidenceField field, Word word, Condition when) {

  /** Its name for people. */
  public Text label() {
    return word.label();
  }

  /** Lists it in an entry of evidence. */
  void addTo(EvidenceBuilder entry) {
    switch (field) {
      case AUDIENCE -> entry.audience().add(word.code());
      case SCOPE -> entry.scope().add(word.code());
      case CONTENTS -> entry.contents().add(word.code());
      case OCCASIONS -> entry.occasions().add(word.code());
      default -> throw new IllegalStateException(field + " lists no words");
    }
  }

  /** Takes it off the lists of an entry of evidence. */
  void removeFrom(EvidenceBuilder entry) {
    switch (field) {
      case AUDIENCE -> entry.audience().remove(word.code());
      case SCOPE -> entry.scope().remove(word.code());
      case CONTENTS -> entry.contents().remove(word.code());
      case OCCASIONS -> entry.occasions().remove(word.code());
      default -> throw new IllegalStateException(field + " lists no words");
    }
  }

  /** Whether an entry lists it. */
  boolean isListed(Evidence entry) {
    return switch (field) {
      case AUDIENCE -> entry.audience().contains(word.code());
      case SCOPE -> entry.scope().contains(word.code());
      case CONTENTS -> entry.contents().contains(word.code());
      case OCCASIONS -> entry.occasions().contains(word.code());
      default -> false;
    };
  }
}
