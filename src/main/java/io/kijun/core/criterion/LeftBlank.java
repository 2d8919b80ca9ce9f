package io.kijun.core.criterion;

import java.util.Set;

/** What people write into a cell to say that it says nothing. */
public final class LeftBlank {

  private static final Set<String> SIGNS =
      Set.of(
          "-", "--", "---", "~", "ー", "なし", "無し", "無", "ナシ", "該当なし", "該当無し", "非該当", "対象外", "不要",
          "特になし", "特に無し", "指定なし", "条件なし", "未設定", "空欄", "空白", "n/a", "na", "n.a.", "none", "null",
          "nil", "blank", "x", "×", "✕", "✖", "╳", "*", "/", "\\", "・");

  private LeftBlank() {}

  /** Whether a text is one of those. */
  public static boolean is(String text) {
    return SIGNS.contains(Spelling.normalised(text));
  }
}
