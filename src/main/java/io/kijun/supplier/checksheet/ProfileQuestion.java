package io.kijun.supplier.checksheet;

import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Text;
import java.util.List;

/**
 * A question of 会社のこと.
 *
 * @param id row id, {@code p:<code>}
 * @param no the visible number, from 1
 * @param parents the facts that it implies, directly: where one of them is denied, it is too unless
 *     it is affirmed
 */
public record ProfileQuestion(String id, int no, ProfileFact fact, List<String> parents) {

  /** Copies its list. */
  public ProfileQuestion {
    parents = List.copyOf(parents);
  }

  /** What is asked; the fact's name where 語彙 has no question. */
  public Text question() {
    return fact.question() == null ? fact.label() : fact.question();
  }
}
