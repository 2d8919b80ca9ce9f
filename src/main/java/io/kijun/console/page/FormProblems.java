package io.kijun.console.page;

import io.kijun.core.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: what belongs to a field stands there, the rest above the form. */
public final class FormProblems {

  /** Nothing is wrong. */
  public static final FormProblems NONE = new FormProblems(Map.of(), List.of());

  private final Map<String, String> atFields;
  private final List<ProblemItem> others;

  private FormProblems(Map<String, String> atFields, List<ProblemItem> others) {
    this.atFields = Map.copyOf(atFields);
    this.others = List.copyOf(others);
  }

  /**
   * Issues of a use case.
   *
   * @param fields what the fields of the form are called, as places of issues call them
   */
  public static FormProblems of(List<Issue> issues, List<String> fields, ReaderWords words) {
    Map<String, String> atFields = new HashMap<>();
    List<ProblemItem> others = new ArrayList<>();
    for (Issue issue : issues) {
      String field = field(issue.place().toString());
      if (fields.contains(field)) {
        atFields.putIfAbsent(field, words.of(issue.message()));
      } else {
        others.add(ProblemItem.of(issue, words));
      }
    }
    return new FormProblems(atFields, others);
  }

  /** What stands between the point and the next bracket or point. */
  private static String field(String place) {
    String name = place.startsWith("$.") ? place.substring(2) : place;
    for (char end : new char[] {'.', '['}) {
      int at = name.indexOf(end);
      name = at < 0 ? name : name.substring(0, at);
    }
    return name;
  }

  /** What is wrong with a field; null: nothing is. */
  public @Nullable String at(String field) {
    return atFields.get(field);
  }

  /** What is wrong with none of the fields. */
  public List<ProblemItem> others() {
    return others;
  }

  /** Whether anything is wrong. */
  public boolean any() {
    return !atFields.isEmpty() || !others.isEmpty();
  }
}
