package io.kijun.ruleset.web;

import io.kijun.standard.EvidenceKey;
import io.kijun.standard.Occasion;
import io.kijun.standard.ProfileFact;
import io.kijun.standard.Standard;
import io.kijun.standard.Text;
import io.kijun.standard.Vocabulary;
import io.kijun.standard.Word;
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
    Asks asks = new Asks(standard);
    return new VocabularyView(
        words.evidence().stream().map(key -> evidence(key, asks)).toList(),
        words.audiences(),
        words.scopes(),
        words.contents(),
        words.occasions(),
        words.profile(),
        words.events());
  }

  private static EvidenceView evidence(EvidenceKey key, Asks asks) {
    return new EvidenceView(key.key(), key.question(), asks.of(key.key()));
  }
}
