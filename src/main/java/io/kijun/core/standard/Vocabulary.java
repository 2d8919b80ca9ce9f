package io.kijun.core.standard;

import java.util.List;

/** The words that tables and facts may use (語彙). A word that is not here is an error. */
public record Vocabulary(
    List<EvidenceKey> evidence,
    List<Word> audiences,
    List<Word> scopes,
    List<Word> contents,
    List<Occasion> occasions,
    List<ProfileFact> profile,
    List<Word> events) {

  /** The same words with other occasions. */
  public Vocabulary withOccasions(List<Occasion> others) {
    return new Vocabulary(evidence, audiences, scopes, contents, others, profile, events);
  }
}
