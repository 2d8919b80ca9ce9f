package io.kijun.core.ruleset;

import io.kijun.core.standard.Hash;
import java.util.Optional;

/** What a ruleset can be asked for by: its hash, or its id. */
public sealed interface RulesetName permits RulesetHash, RulesetId {

  /** The name as it is written. */
  String value();

  /** The name that a text writes; empty: it writes none, and names no ruleset. */
  static Optional<RulesetName> parse(String text) {
    if (Hash.isHash(text)) {
      return Optional.of(new RulesetHash(text));
    }
    return RulesetId.isId(text) ? Optional.of(new RulesetId(text)) : Optional.empty();
  }
}
