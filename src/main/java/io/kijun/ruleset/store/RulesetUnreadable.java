package io.kijun.ruleset.store;

/** A ruleset on record cannot be read as what it was: it is damaged, or of another version. */
public final class RulesetUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RulesetUnreadable(String recorded, String read) {
    super("ruleset " + recorded + " reads as " + read);
  }
}
