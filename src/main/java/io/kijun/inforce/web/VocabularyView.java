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
    List<WordView> audiences,
    List<WordView> scopes,
    List<WordView> contents,
    List<OccasionView> occasions,
    List<ProfileFact> profile,
    List<EventTypeView> events) {

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

  /** A word of an audience, scope or contents list. */
  record WordView(String code, Text label, List<String> appliesWhen) {

    static WordView of(Word word) {
      return new WordView(word.code(), word.label(), word.appliesWhen());
    }
  }

  /**
   * A type of events; {@code world} where they happen once for all suppliers.
   *
   * @param examples what counts as such an event; null: not said
   */
  record EventTypeView(
      String code, Text label, List<String> appliesWhen, boolean world, @Nullable Text examples) {

    static EventTypeView of(Word word) {
      return new EventTypeView(
          word.code(), word.label(), word.appliesWhen(), word.happensInWorld(), word.examples());
    }
  }

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
        words.audiences().stream().map(WordView::of).toList(),
        words.scopes().stream().map(WordView::of).toList(),
        words.contents().stream().map(WordView::of).toList(),
        words.occasions().stream().map(OccasionView::of).toList(),
        words.profile(),
        words.events().stream().map(EventTypeView::of).toList());
  }

  private static EvidenceView evidence(EvidenceKey key, RequestedFields asks) {
    return new EvidenceView(
        key.key(), key.question(), key.hint(), key.exceptionTo(), asks.of(key.key()));
  }
}
