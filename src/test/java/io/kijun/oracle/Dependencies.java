package io.kijun.oracle;

import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What items build on, and how that holds them down. */
final class Dependencies {

  private final Standard standard;
  private final Map<String, Verdict> own;

  /** The items' verdicts on their own, by number. */
  Dependencies(Standard standard, Map<String, Verdict> own) {
    this.standard = standard;
    this.own = own;
  }

  /** An item's verdict, never better than those of the items above it that apply. */
  Verdict verdict(String no) {
    Verdict verdict = own(no);
    if (verdict == Verdict.NOT_APPLICABLE) {
      return verdict;
    }
    for (String above : allAbove(no)) {
      if (own(above) != Verdict.NOT_APPLICABLE && own(above).compareTo(verdict) > 0) {
        verdict = own(above);
      }
    }
    return verdict;
  }

  /** On each path up, the nearest item that falls short on its own. */
  Set<String> roots(String no) {
    Set<String> roots = new TreeSet<>();
    for (String above : buildsOn(no)) {
      boolean fallsShort = own(above) == Verdict.PARTIAL || own(above) == Verdict.NOT_ACHIEVED;
      roots.addAll(fallsShort ? Set.of(above) : roots(above));
    }
    return roots;
  }

  private Set<String> allAbove(String no) {
    Set<String> all = new TreeSet<>();
    for (String above : buildsOn(no)) {
      all.add(above);
      all.addAll(allAbove(above));
    }
    return all;
  }

  private List<String> buildsOn(String no) {
    return standard.items().stream()
        .filter(item -> item.no().equals(no))
        .map(Item::buildsOn)
        .findFirst()
        .orElseThrow();
  }

  private Verdict own(String no) {
    return Objects.requireNonNull(own.get(no), no);
  }
}
