package io.kijun.core.evidence;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a profile says against itself: a fact is affirmed, and another that it implies is
 * denied. Whoever brings such a profile in has to decide which of the two is true.
 */
final class Contradictions {

  private final Map<String, ProfileFact> facts = new LinkedHashMap<>();
  private final Map<String, Set<String>> implied = new HashMap<>();

  Contradictions(Vocabulary vocabulary) {
    vocabulary.profile().forEach(fact -> facts.put(fact.code(), fact));
    Implications implications = new Implications(vocabulary);
    for (String fact : facts.keySet()) {
      implied.put(fact, implications.of(fact));
    }
  }

  /** Whether a profile has any. */
  boolean areIn(Map<String, Boolean> profile) {
    for (Map.Entry<String, Boolean> said : profile.entrySet()) {
      if (said.getValue()) {
        for (String other : implied.getOrDefault(said.getKey(), Set.of())) {
          if (Boolean.FALSE.equals(profile.get(other))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Tells each fact that is denied although others imply it.
   *
   * @param profile as it came in; what is no fact or no truth value is passed over
   */
  void tell(JsonNode profile, String path, Issues issues) {
    Map<String, List<ProfileFact>> implying = new LinkedHashMap<>();
    for (ProfileFact fact : facts.values()) {
      if (says(profile, fact.code(), true)) {
        for (String implied : implied.getOrDefault(fact.code(), Set.of())) {
          implying.computeIfAbsent(implied, none -> new ArrayList<>()).add(fact);
        }
      }
    }
    for (ProfileFact denied : facts.values()) {
      List<ProfileFact> affirmed = implying.get(denied.code());
      if (affirmed != null && says(profile, denied.code(), false)) {
        issues.invalid(
            IssueCode.CONTRADICTION,
            path + "." + denied.code(),
            "false",
            message(denied, affirmed));
      }
    }
  }

  private static boolean says(JsonNode profile, String fact, boolean value) {
    JsonNode said = profile.path(fact);
    return said.isBoolean() && said.booleanValue() == value;
  }

  private static Text message(ProfileFact denied, List<ProfileFact> affirmed) {
    String ja =
        affirmed.stream().map(fact -> "「" + fact.label().ja() + "」").collect(Collectors.joining());
    String en =
        affirmed.stream().map(fact -> fact.label().en()).collect(Collectors.joining("”, “"));
    return new Text(
        "%sが「有」なら、「%s」も「有」です。どちらが正しいかを確かめ、直してください。".formatted(ja, denied.label().ja()),
        "“%s” is affirmed, which implies “%s”, which is denied. Correct one of them."
            .formatted(en, denied.label().en()));
  }
}
