package io.kijun.supplier.checksheet;

import io.kijun.core.ruleset.RulesetHash;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codes of sheets that went out: what comes back is held against them. */
public interface SheetCodes {

  /**
   * A sheet that is about to go out.
   *
   * @param ruleset whose questions it asks
   * @param language {@code ja} or {@code en}
   * @param asking which sheets are answered together; null: the supplier's open asking, or a new
   *     one
   * @param due the day until which it is to come back; null: none
   * @param factsVersion the version of the facts that stand beside its inputs; null: none do
   * @param actor the user who sends it
   */
  record Outgoing(
      String supplier,
      RulesetHash ruleset,
      String language,
      @Nullable UUID asking,
      @Nullable LocalDate due,
      @Nullable Integer factsVersion,
      String actor) {}

  /** A sheet that went out, under its code. */
  record IssuedSheet(
      String code,
      String supplier,
      RulesetHash ruleset,
      String language,
      UUID asking,
      @Nullable LocalDate due,
      @Nullable Integer factsVersion,
      Instant issuedAt) {}

  /**
   * Makes a code that nobody can guess, and keeps what it stands for. An asking is open until a
   * sheet of it is accepted, or sent back while no other waits, or its day is past; without a day
   * for half a year.
   */
  String issue(Outgoing sheet);

  /** The sheet that went out under a code, as it was found in a sheet. */
  Optional<IssuedSheet> find(String code);

  /**
   * Whether nobody waits any more for a sheet that went out: the supplier was asked anew since, or
   * half a year has gone by after the day until which it was to come back; of one without a day,
   * after it went out.
   */
  boolean isOver(IssuedSheet sheet);
}
