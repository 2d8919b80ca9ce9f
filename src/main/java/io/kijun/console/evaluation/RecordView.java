package io.kijun.console.evaluation;

import io.kijun.console.page.BadgeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation on record rests on, and what comes out if it is made again.
 *
 * @param who asked for it; null: nobody is named, as by versions that knew no users
 * @param again null: it was not made again
 */
public record RecordView(
    String title,
    String code,
    String address,
    String when,
    @Nullable String who,
    String asOf,
    String ruleset,
    @Nullable String rulesetHref,
    String rulesetHash,
    String kijun,
    String basis,
    @Nullable String version,
    List<String> worldEvents,
    String factsHash,
    String resultHash,
    @Nullable AgainView again) {

  /**
   * What came out of making it again.
   *
   * @param same whether both hashes are those on record
   * @param kijun the version that made it now
   */
  public record AgainView(boolean same, BadgeView badge, List<HashRow> hashes, String kijun) {}

  /** A hash on record, and as it comes out now. */
  public record HashRow(String name, String onRecord, String now, BadgeView badge) {}
}
