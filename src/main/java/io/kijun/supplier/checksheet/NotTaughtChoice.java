package io.kijun.supplier.checksheet;

import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A choice of 周知・教育の相手: all people, or all but some.
 *
 * @param words as the sheet offers it, for instance 役員と社外要員を除く
 * @param leftOut the audience words of those who are not reached; empty: everyone is
 */
public record NotTaughtChoice(Text words, Set<String> leftOut) {

  /** More would be too many combinations for a list. */
  private static final int MOST = 4;

  /** Copies its set. */
  public NotTaughtChoice {
    leftOut = Collections.unmodifiableSet(new LinkedHashSet<>(leftOut));
  }

  /** What can be chosen under a standard, everyone first. */
  public static List<NotTaughtChoice> of(Questionnaire asked) {
    List<LeftOutAudience> some = asked.leftOutAudiences();
    List<LeftOutAudience> offered = some.subList(0, Math.min(MOST, some.size()));
    List<NotTaughtChoice> choices = new ArrayList<>();
    choices.add(new NotTaughtChoice(new Text("全員", "Everyone"), Set.of()));
    for (int size = 1; size <= offered.size(); size++) {
      for (int members = 1; members < 1 << offered.size(); members++) {
        if (Integer.bitCount(members) == size) {
          choices.add(allBut(offered, members));
        }
      }
    }
    return List.copyOf(choices);
  }

  private static NotTaughtChoice allBut(List<LeftOutAudience> offered, int members) {
    List<String> ja = new ArrayList<>();
    List<String> en = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>();
    for (int i = 0; i < offered.size(); i++) {
      if ((members >> i & 1) == 1) {
        ja.add(offered.get(i).word().label().ja());
        en.add(offered.get(i).word().label().en());
        codes.addAll(offered.get(i).codes());
      }
    }
    return new NotTaughtChoice(
        new Text(String.join("と", ja) + "を除く", "All but " + String.join(" and ", en)), codes);
  }
}
