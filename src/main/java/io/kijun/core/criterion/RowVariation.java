package io.kijun.core.criterion;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with one cell made looser or stricter.
 *
 * @param change what was done to it
 * @param row the row as it becomes; null: it goes
 */
public record RowVariation(Text change, @Nullable CriterionRow row) {

  /** The words for a thing that was taken away. */
  public static Text dropped(String what) {
    return new Text("「" + what + "」を外す", "drop " + what);
  }

  /** The words for a thing that was added. */
  public static Text added(String what) {
    return new Text("「" + what + "」を加える", "add " + what);
  }

  /** The words for a thing that became another. */
  public static Text become(String ja, String en) {
    return new Text("「" + ja + "」にする", "make it " + en);
  }

  /** A list without one of its members. */
  public static List<String> without(List<String> all, String one) {
    return all.stream().filter(other -> !other.equals(one)).toList();
  }

  /** A list with one more member. */
  public static List<String> with(List<String> all, String one) {
    List<String> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }
}
