package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
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
}
