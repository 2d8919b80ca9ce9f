package io.kijun.inforce;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.ruleset.RulesetName;
import io.kijun.core.standard.Hash;
import io.kijun.spreadsheet.WorkbookFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rulesets that ever were on record. They are added, never changed. */
public interface Rulesets {

  /** Whether none is on record. */
  boolean isEmpty();

  /**
   * Puts a ruleset on record, with the files that it was read from. One that is there already stays
   * as it is, with the files it first came with.
   *
   * @param workbooks the hashes of files on record, by name
   */
  void add(Ruleset ruleset, Map<String, Hash> workbooks, Instant recordedAt);

  /**
   * A ruleset, read from its canonical content.
   *
   * @throws RulesetUnreadable if this version of Kijun does not read the content as it was
   */
  Optional<Ruleset> find(RulesetName name);

  /** A ruleset, without its content. */
  Optional<RulesetSummary> summary(RulesetName name);

  /** The ids of the last hundred, the latest first. */
  List<RulesetId> ids();

  /** The workbooks that a ruleset was read from: the hashes of their bytes, by name. */
  Map<String, Hash> workbooks(RulesetName ruleset);

  /** Whether a ruleset was read from all of these workbooks, or from these and others. */
  boolean anyHas(Map<String, Hash> workbooks);

  /** A workbook that a ruleset was read from, as it was brought in. */
  Optional<WorkbookFile> workbook(RulesetName ruleset, String name);
}
