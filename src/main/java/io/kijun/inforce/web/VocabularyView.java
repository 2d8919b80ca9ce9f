package io.kijun.inforce.web;

import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Timing;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that facts may use, as the API shows them. */
record VocabularyView(
    List<EvidenceView> evidence,
    List<Word> audiences,
    List<Word> scopes,
    List<Word> contents,
    List<OccasionView> occasions,
    List<ProfileFact> profile,
    List<Word> events) {

  /**
   * An evidence key: its question, and the fields of evidence that the rules look at.
   *
   * @param hint what counts as evidence; null: not said
   * @param exceptionTo the key of the practice that this one is an exception to; null: it is none
   */
  record EvidenceView(
      String key,
      Text question,
      @Nullable Text hint,
      @Nullable String exceptionTo,
      List<String> asks) {}

  /** An occasion; {@code each} where each event needs a date of its own. */
  record OccasionView(
      String code,
      Text label,
      List<String> appliesWhen,
      Timing timing,
      @Nullable Integer leadDays,
      @Nullable Integer graceDays,
      boolean each,
      List<String> eventTypes,
      List<String> eventEvidence) {

    static OccasionView of(Occasion occasion) {
      return new OccasionView(
          occasion.code(),
          occasion.label(),
          occasion.appliesWhen(),
          occasion.timing(),
          occasion.leadDays(),
          occasion.graceDays(),
          occasion.needsOneEach(),
          occasion.eventTypes(),
          occasion.eventEvidence());
    }
  }

  static VocabularyView of(Standard standard) {
    Vocabulary words = standard.vocabulary();
    RequestedFields asks = new RequestedFields(standard);
    return new VocabularyView(
        words.evidence().stream().map(key -> evidence(key, asks)).toList(),
        words.audiences(),
        words.scopes(),
        words.contents(),
        words.occasions().stream().map(OccasionView::of).toList(),
        words.profile(),
        words.events());
  }

  private static EvidenceView evidence(EvidenceKey key, RequestedFields asks) {
    return new EvidenceView(
        key.key(), key.question(), key.hint(), key.exceptionTo(), asks.of(key.key()));
  }
}
