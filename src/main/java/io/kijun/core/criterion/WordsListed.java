package io.kijun.core.criterion;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 対象者, 対象 or 含む事項: every word that applies is listed, together with each combination of the lists
 * to its left. A list of which nothing applies makes the row drop out.
 *
 * @param listing the words required, and where an entry lists them
 * @param left the lists to its left
 * @param gap the cause where a word is missing
 */
public record WordsListed(
    Column column,
    CellText cell,
    Text required,
    Demand demand,
    Demand.Listing listing,
    List<Demand.Listing> left,
    Cause gap)
    implements Constraint {

  @Override
  public boolean holds(SupplierFile file) {
    Entries entries = file.entries(demand);
    return entries != null
        && !listing.nothingApplies(file.profile())
        && demand.lacksNothing(listing, left, entries, file.profile());
  }

  @Override
  public ConstraintResult read(SupplierFile file) {
    if (listing.nothingApplies(file.profile())) {
      return ConstraintResult.notApplicable(List.of());
    }
    Entries entries = file.entries(demand);
    if (entries == null) {
      return ConstraintResult.noEvidence();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Word word : listing.required()) {
      if (entries.list().stream()
          .anyMatch(entry -> listing.listed().apply(entry).contains(word.code()))) {
        found.add(word.code());
      }
    }
    Set<String> missing = demand.missing(listing, left, entries, file.profile());
    return missing.isEmpty()
        ? ConstraintResult.satisfied(List.copyOf(found))
        : ConstraintResult.unsatisfied(gap, List.copyOf(found), new ArrayList<>(missing));
  }
}
