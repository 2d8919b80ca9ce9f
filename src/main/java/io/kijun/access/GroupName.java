package io.kijun.access;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.JsonText;
import io.kijun.core.issue.Shown;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The name of a group of suppliers, in one width; groups are listed with 、 or , between them. */
public record GroupName(@JsonValue String value) {

  /** The most characters of a name. */
  public static final int LONGEST = 100;

  /** What stands between the names of a list. */
  public static final String SEPARATORS = "、,\n";

  /**
   * A name.
   *
   * @throws ValueRefused if no group may have it
   */
  public GroupName {
    String given = value;
    value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
    if (!allows(value)) {
      throw new ValueRefused(
          IssueCode.GROUP_NAME,
          given,
          new Text(
              "グループ名は" + LONGEST + "文字以内で、「、」「,」や改行は使えません。",
              "A group's name has at most "
                  + LONGEST
                  + " characters, without commas and line breaks."));
    }
  }

  private static boolean allows(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && JsonText.isSound(text)
        && text.codePoints().noneMatch(c -> Shown.acts(c) || SEPARATORS.indexOf(c) >= 0);
  }

  /** The names as texts, in order. */
  public static Set<String> texts(Collection<GroupName> names) {
    return names.stream().map(GroupName::value).collect(Collectors.toCollection(TreeSet::new));
  }
}
