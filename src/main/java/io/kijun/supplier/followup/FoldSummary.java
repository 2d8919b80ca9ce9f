package io.kijun.supplier.followup;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What a supplier's findings are, all together: enough to pass over those of whom nothing that is
 * asked for can be told.
 *
 * @param found whether any is found and neither claimed nor done
 * @param again whether any is not done that had been
 * @param due the first day by which any is due that is not done; where there is none, the last of
 *     all days
 */
record FoldSummary(boolean found, boolean claimed, boolean done, boolean again, LocalDate due) {

  private static final LocalDate NEVER = LocalDate.ofEpochDay(Integer.MAX_VALUE);

  static FoldSummary of(Collection<FindingTrack> tracks) {
    boolean found = false;
    boolean claimed = false;
    boolean done = false;
    boolean again = false;
    LocalDate due = NEVER;
    for (FindingTrack track : tracks) {
      done |= track.isDone();
      claimed |= track.isClaimed();
      found |= !track.isDone() && !track.isClaimed();
      again |= !track.isDone() && track.wasDone();
      due = track.isDone() || track.due().isAfter(due) ? due : track.due();
    }
    return new FoldSummary(found, claimed, done, again, due);
  }

  boolean anyNotDone() {
    return found || claimed;
  }

  /** As it stands in a line of its own. */
  String text() {
    return flag(found) + flag(claimed) + flag(done) + flag(again) + due.toEpochDay();
  }

  private static String flag(boolean set) {
    return set ? "1\t" : "0\t";
  }

  static FoldSummary read(String line) {
    Pieces parts = new Pieces(line, '\t');
    return new FoldSummary(
        parts.next().equals("1"),
        parts.next().equals("1"),
        parts.next().equals("1"),
        parts.next().equals("1"),
        LocalDate.ofEpochDay(parts.number()));
  }
}
