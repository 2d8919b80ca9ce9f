package io.kijun.core.issue;

import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong, all of it. */
public final class Issues {

  private static final int LONGEST_SHOWN = 100;

  /** All at once, but no more than a person or a program can make use of. */
  private static final int MOST = 1000;

  private final List<Issue> all = new ArrayList<>();

  /** Nothing is wrong yet. */
  public Issues() {}

  /** This much is wrong already. */
  public Issues(Collection<Issue> found) {
    all.addAll(found);
  }

  /** All that was found. */
  public List<Issue> all() {
    return List.copyOf(all);
  }

  private boolean isFull() {
    if (all.size() == MOST) {
      Text more =
          new Text("問題が多すぎるため、以降は省略しました。", "There are too many issues; the rest is left out.");
      all.add(new Issue("TOO_MANY_ISSUES", "$", more, null, List.of(), null));
    }
    return all.size() > MOST;
  }

  void wrongType(String path, JsonNode found, String ja, String en) {
    add(
        "WRONG_TYPE",
        path,
        new Text(ja + "を指定してください。", "Expected " + en + "."),
        shown(found),
        List.of());
  }

  void unknownField(String path, Collection<String> allowed, String name) {
    if (isFull()) {
      return;
    }
    all.add(
        new Issue(
            "UNKNOWN_FIELD",
            path,
            new Text("この項目名は使えません。", "There is no such field."),
            shortened(name),
            List.copyOf(allowed),
            Nearest.to(name, allowed).orElse(null)));
  }

  void unknownWord(String path, String found, Collection<String> allowed) {
    if (isFull()) {
      return;
    }
    all.add(
        new Issue(
            "UNKNOWN_WORD",
            path,
            new Text("語彙にない語です。", "The vocabulary has no such word."),
            shortened(found),
            List.copyOf(allowed),
            Nearest.to(found, allowed).orElse(null)));
  }

  /** A required field is not there. */
  public void missing(String path) {
    add("MISSING", path, new Text("必須の項目がありません。", "A required field is missing."), null, List.of());
  }

  void unreadable(String code, String path, Text message) {
    add(code, path, message, null, List.of());
  }

  /** A value is not as it must be. */
  public void invalid(String code, String path, String found, Text message) {
    add(code, path, message, shortened(found), List.of());
  }

  private void add(
      String code,
      String path,
      Text message,
      @org.jspecify.annotations.Nullable String found,
      List<String> allowed) {
    if (!isFull()) {
      all.add(new Issue(code, path, message, found, allowed, null));
    }
  }

  private static String shown(JsonNode node) {
    return shortened(node.isValueNode() ? node.asString() : node.getNodeType().name());
  }

  static String shortened(String text) {
    String shown =
        text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF))
            ? text.replaceAll("[\\x00\\ud800-\\udfff]", "\uFFFD")
            : text;
    if (shown.length() <= LONGEST_SHOWN) {
      return shown;
    }
    boolean splitsPair = Character.isHighSurrogate(shown.charAt(LONGEST_SHOWN - 1));
    return shown.substring(0, splitsPair ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
  }
}
