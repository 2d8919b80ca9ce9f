package io.kijun.console.administration;

import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import java.util.List;

/** What a form asks for, tried: refusals are shown where it was typed. */
final class Attempted {

  private Attempted() {}

  /** Does it; a list of what is wrong, empty where it was done. */
  static List<ProblemItem> of(Runnable asked, ReaderWords words) {
    try {
      asked.run();
      return List.of();
    } catch (ValueRefused e) {
      return List.of(ProblemItem.of(e.at(FieldPlace.ALL), words));
    } catch (Refused e) {
      return ProblemItem.of(e.issues(), words);
    }
  }
}
