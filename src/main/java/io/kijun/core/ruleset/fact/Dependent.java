package io.kijun.core.ruleset.fact;

import io.kijun.core.standard.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item and the items that it builds on (前提項目): it is never better than the weakest. */
public final class Dependent implements Traced {

  private final ItemCase itemCase;
  private final List<Dependent> roots = new ArrayList<>(2);
  private final List<String> rules = new ArrayList<>(1);
  private @Nullable Verdict weakest;
  private @Nullable Set<ItemCase> shortRoots;
  private boolean capped;

  /** An item that builds on nothing yet. */
  public Dependent(ItemCase itemCase) {
    this.itemCase = itemCase;
  }

  /** Adds an item that this one builds on. Circles are refused when a ruleset is checked. */
  public void buildsOn(Dependent root) {
    roots.add(root);
  }

  public ItemCase itemCase() {
    return itemCase;
  }

  /** Whether an item that it builds on, directly or not, is worse than its own merits. */
  public boolean isAboveItsRoots() {
    return verdict(weakestRoot()) != itemCase.verdict();
  }

  /** Lowers the verdict to that of the weakest root. */
  public void cap() {
    capped = true;
  }

  /** Whether the verdict was lowered. */
  public boolean isCapped() {
    return capped;
  }

  /** The final verdict. */
  public Verdict verdict() {
    return capped ? verdict(weakestRoot()) : itemCase.verdict();
  }

  private Verdict verdict(Verdict weakestRoot) {
    return itemCase.verdict().cappedBy(weakestRoot);
  }

  /** The worst that the roots allow; an item that does not apply is passed through. */
  private Verdict weakestRoot() {
    Verdict known = weakest;
    if (known == null) {
      known = Verdict.ACHIEVED;
      for (Dependent root : roots) {
        Verdict above = root.weakestRoot();
        known = known.cappedBy(above).cappedBy(root.verdict(above));
      }
      weakest = known;
    }
    return known;
  }

  /** On each path up, the nearest item that falls short on its own. */
  public Set<ItemCase> shortRoots() {
    Set<ItemCase> known = shortRoots;
    if (known != null) {
      return known;
    }
    Set<ItemCase> found = new LinkedHashSet<>();
    for (Dependent root : roots) {
      if (fallsShort(root.itemCase.verdict())) {
        found.add(root.itemCase);
      } else {
        found.addAll(root.shortRoots());
      }
    }
    shortRoots = found;
    return found;
  }

  private static boolean fallsShort(Verdict verdict) {
    return verdict == Verdict.PARTIAL || verdict == Verdict.NOT_ACHIEVED;
  }

  /** The rules that fired on it. */
  public List<String> rules() {
    return rules;
  }

  @Override
  public void fired(String rule) {
    rules.add(rule);
  }
}
