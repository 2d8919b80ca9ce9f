package io.kijun.core.criterion;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 対象者, 対象 or 含む事項: every word that applies is listed, together with each combination of the lists
 * to its left. A list of which nothing applies makes the row drop out.
 */
public record WordsListed(Column column, CellText cell, Text required, Demand demand)
    implements Constraint {

  private Demand.Listing listing() {
    return switch (column) {
      case AUDIENCE -> demand.audienceListing();
      case SCOPE -> demand.scopeListing();
      default -> demand.contentsListing();
    };
  }

  private List<Demand.Listing> left() {
    return switch (column) {
      case AUDIENCE -> List.of();
      case SCOPE -> List.of(demand.audienceListing());
      default -> List.of(demand.audienceListing(), demand.scopeListing());
    };
  }

  private Cause gap() {
    return switch (column) {
      case AUDIENCE -> Cause.AUDIENCE_GAP;
      case SCOPE -> Cause.SCOPE_GAP;
      default -> Cause.CONTENTS_GAP;
    };
  }

  @Override
  public boolean holds(SupplierFile file) {
    Entries entries = file.entries(demand);
    return entries != null
        && !Demand.nothingApplies(listing().required(), file.profile())
        && demand.lacksNothing(listing(), left(), entries, file.profile());
  }

  @Override
  public ConstraintResult read(SupplierFile file) {
    Demand.Listing listing = listing();
    if (Demand.nothingApplies(listing.required(), file.profile())) {
      return ConstraintResult.notApplicable(List.of());
    }
    Entries entries = file.entries(demand);
    if (entries == null) {
      return ConstraintResult.noEvidence();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Member member : listing.required()) {
      if (entries.list().stream()
          .anyMatch(entry -> listing.listed().apply(entry).contains(member.code()))) {
        found.add(member.code());
      }
    }
    Set<String> missing = demand.missing(listing, left(), entries, file.profile());
    return missing.isEmpty()
        ? ConstraintResult.satisfied(List.copyOf(found))
        : ConstraintResult.unsatisfied(gap(), List.copyOf(found), new ArrayList<>(missing));
  }
}
