package io.kijun.console.suppliers;

import io.kijun.console.page.ProblemItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be done with suppliers that were chosen.
 *
 * @param act {@code sheets}, {@code run} or {@code campaign}
 * @param count how many they are
 * @param told the same in words
 * @param codes of single ones, to be sent along
 * @param restricting what all of them match, where all are meant
 * @param names of the first of them
 * @param rest how many are not named; null: none
 * @param back the address of the list
 */
public record ChoiceView(
    String act,
    int count,
    String told,
    boolean all,
    List<String> codes,
    Map<String, String> restricting,
    List<String> names,
    @Nullable String rest,
    String back,
    List<ProblemItem> problems,
    Typed typed) {

  /**
   * What was typed.
   *
   * @param title of a run or a campaign
   * @param day as of which they are evaluated, or by which they are to answer
   * @param lang of sheets; empty: each supplier's contact's
   */
  public record Typed(String title, String day, String lang) {

    static final Typed NOTHING = new Typed("", "", "");
  }
}
