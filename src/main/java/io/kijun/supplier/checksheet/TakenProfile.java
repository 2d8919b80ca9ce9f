package io.kijun.supplier.checksheet;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.ProfileFact;
import io.kijun.supplier.checksheet.SheetAnswers.YesNo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What 会社のこと makes of the profile. What is affirmed makes true what it implies; what implies a
 * denied fact is denied with it unless it is affirmed itself; わからない counts as true.
 */
final class TakenProfile {

  private final Questionnaire asked;
  private final Map<String, Told<YesNo>> told = new LinkedHashMap<>();
  private final Map<String, Set<String>> implied = new HashMap<>();
  private final SheetNotes notes;

  private TakenProfile(Questionnaire asked, SheetAnswers answers, SheetNotes notes) {
    this.asked = asked;
    this.notes = notes;
    Map<String, ProfileFact> facts = new HashMap<>();
    asked.profile().forEach(one -> facts.put(one.fact().code(), one.fact()));
    Graph<String> graph =
        new Graph<>(code -> facts.containsKey(code) ? facts.get(code).implies() : List.of());
    for (ProfileQuestion question : asked.profile()) {
      String code = question.fact().code();
      implied.put(code, new HashSet<>(graph.reachable(question.parents())));
      Told<YesNo> answer = answers.profile().get(question.id());
      if (answer != null) {
        told.put(code, answer);
      }
    }
  }

  /** The profile, with what is known of it where a row is blank. */
  static Map<String, Boolean> of(
      Questionnaire asked, SheetAnswers answers, Map<String, Boolean> known, SheetNotes notes) {
    return new TakenProfile(asked, answers, notes).over(known);
  }

  private Map<String, Boolean> over(Map<String, Boolean> known) {
    Map<String, Boolean> profile = new TreeMap<>(known);
    for (ProfileQuestion question : asked.profile()) {
      String code = question.fact().code();
      Told<YesNo> answer = told.get(code);
      if (answer == null) {
        settleBlank(code, isDenied(code), profile);
      } else if (answer.value() != YesNo.UNKNOWN) {
        profile.put(code, !isDenied(code));
        if (answer.value() == YesNo.NO && !isDenied(code)) {
          contradicted(answer, code);
        }
      }
    }
    told.forEach(
        (code, answer) -> {
          if (answer.value() == YesNo.UNKNOWN) {
            settleUnknown(code, answer, profile);
          }
        });
    return profile;
  }

  private void settleUnknown(String code, Told<YesNo> answer, Map<String, Boolean> profile) {
    boolean denied =
        implied.getOrDefault(code, Set.of()).stream()
            .anyMatch(whole -> Boolean.FALSE.equals(profile.get(whole)));
    profile.put(code, !denied);
    if (denied) {
      notes.unused(
          answer,
          "上の質問の「いいえ」により、「いいえ」として扱います。",
          "It counts as “no”, since what it belongs to is denied.");
    }
  }

  private void settleBlank(String code, boolean denied, Map<String, Boolean> profile) {
    if (denied) {
      profile.put(code, false);
    } else if (isAffirmedByAnother(code) && Boolean.FALSE.equals(profile.get(code))) {
      profile.put(code, true);
    }
  }

  private boolean isAffirmedByAnother(String code) {
    return told.entrySet().stream()
        .anyMatch(
            one ->
                one.getValue().value() == YesNo.YES
                    && implied.getOrDefault(one.getKey(), Set.of()).contains(code));
  }

  /** Denied by its own row, or by one that it implies; what is affirmed is never denied. */
  private boolean isDenied(String code) {
    Told<YesNo> own = told.get(code);
    if (own != null && own.value() == YesNo.YES) {
      return false;
    }
    if (own != null && own.value() == YesNo.NO) {
      return !isAffirmedByAnother(code);
    }
    return !isAffirmedByAnother(code)
        && implied.getOrDefault(code, Set.of()).stream().anyMatch(this::isToldNo);
  }

  private boolean isToldNo(String code) {
    return isTold(code, YesNo.NO) && !isAffirmedByAnother(code);
  }

  private boolean isTold(String code, YesNo word) {
    Told<YesNo> answer = told.get(code);
    return answer != null && answer.value() == word;
  }

  private void contradicted(Told<YesNo> denial, String code) {
    String by =
        asked.profile().stream()
            .map(ProfileQuestion::fact)
            .filter(fact -> implied.getOrDefault(fact.code(), Set.of()).contains(code))
            .filter(fact -> isTold(fact.code(), YesNo.YES))
            .map(fact -> fact.label().ja() + " / " + fact.label().en())
            .findFirst()
            .orElse(code);
    notes.error(
        IssueCode.CONTRADICTION,
        denial,
        "「%s」への「はい」と食い違っています。「はい」として扱います。".formatted(by),
        "It contradicts the “yes” to “%s”, and counts as “yes”.".formatted(by));
  }
}
