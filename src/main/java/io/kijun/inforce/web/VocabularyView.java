package io.kijun.inforce.web;

import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.util.List;

/** The words that facts may use, as the API shows them. */
record VocabularyView(
    List<EvidenceView> evidence,
    List<Word> audiences,
    List<Word> scopes,
    List<Word> contents,
    List<Occasion> occasions,
    List<ProfileFact> profile,
    List<Word> events) {

  /** An evidence key: its question, and the fields of evidence that the rules look at. */
  record EvidenceView(String key, Text question, List<String> asks) {}

  static VocabularyView of(Standard standard) {
    Vocabulary words = standard.vocabulary();
    RequestedFields asks = new RequestedFields(standard);
    return new VocabularyView(
        words.evidence().stream().map(key -> evidence(key, asks)).toList(),
        words.audiences(),
        words.scopes(),
        words.contents(),
        words.occasions(),
        words.profile(),
        words.events());
  }

  private static EvidenceView evidence(EvidenceKey key, RequestedFields asks) {
    return new EvidenceView(key.key(), key.question(), asks.of(key.key()));
  }
}
