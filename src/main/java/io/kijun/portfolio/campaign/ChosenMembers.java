package io.kijun.portfolio.campaign;

import io.kijun.access.Sight;
import io.kijun.supplier.ChosenSuppliers;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a campaign is for: registered suppliers in sight that have not ended. */
@Component
final class ChosenMembers {

  private final ChosenSuppliers chosen;

  ChosenMembers(ChosenSuppliers chosen) {
    this.chosen = chosen;
  }

  /**
   * Their codes.
   *
   * @param group null: not by group
   * @param codes null: not by code; both null: all
   * @throws io.kijun.supplier.SuppliersNotFound with all that are not there or have ended, or where
   *     nobody is
   */
  SortedSet<String> of(@Nullable String group, @Nullable List<String> codes, Sight sight) {
    SortedSet<String> members = new TreeSet<>();
    chosen.notEnded(group, codes, sight).forEach(one -> members.add(one.code().value()));
    return members;
  }
}
