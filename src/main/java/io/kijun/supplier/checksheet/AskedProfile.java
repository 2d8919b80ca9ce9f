package io.kijun.supplier.checksheet;

import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The questions of 会社のこと: one for each fact of the profile. */
final class AskedProfile {

  private AskedProfile() {}

  static List<ProfileQuestion> of(Vocabulary vocabulary) {
    List<ProfileQuestion> questions = new ArrayList<>();
    for (ProfileFact fact : vocabulary.profile()) {
      questions.add(
          new ProfileQuestion("p:" + fact.code(), questions.size() + 1, fact, fact.implies()));
    }
    return List.copyOf(questions);
  }
}
