package io.kijun.rulechange.impact;

import io.kijun.access.SeenSuppliers;
import io.kijun.access.Sight;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of a run.
 *
 * @param done how many suppliers were looked at; null: it looks at more than the reader may see
 * @param total how many there are; null: likewise
 * @param changedTotal for how many something changes so far
 * @param changed the first of them
 */
public record ImpactSeen(
    ImpactRun run,
    @Nullable Integer done,
    @Nullable Integer total,
    int changedTotal,
    List<Impact> changed) {

  /** Copies its list. */
  public ImpactSeen {
    changed = List.copyOf(changed);
  }

  /** What a reader with this sight may see of a run. */
  public static ImpactSeen of(ImpactRun run, SeenSuppliers suppliers, Sight sight) {
    List<Impact> all = run.changed();
    boolean whole = sight.limit().isEmpty();
    boolean counts = sight.covers(run.sight());
    Set<String> seen = whole ? Set.of() : suppliers.seen(codes(all), sight);
    List<Impact> changed =
        whole ? all : all.stream().filter(one -> seen.contains(one.supplier())).toList();
    return new ImpactSeen(
        run,
        counts ? run.done() : null,
        counts ? run.total() : null,
        whole ? run.changedTotal() : changed.size(),
        changed);
  }

  private static Set<String> codes(List<Impact> all) {
    return all.stream().map(Impact::supplier).collect(Collectors.toSet());
  }
}
