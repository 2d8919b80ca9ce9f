package io.kijun.supplier.followup;

import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What standings said of suppliers' findings. What was reckoned before is taken up where it fits
 * the standings on record, and else reckoned anew.
 */
@Component
public final class RememberedFolds {

  /** So many suppliers are looked at together. */
  private static final int BATCH = 100;

  private final FollowedSuppliers suppliers;
  private final Standings standings;
  private final FormerFacts former;

  RememberedFolds(FollowedSuppliers suppliers, Standings standings, FormerFacts former) {
    this.suppliers = suppliers;
    this.standings = standings;
    this.former = former;
  }

  /**
   * Looks at the standings of many suppliers that are new, so that lists of many need not. It
   * belongs outside of a transaction.
   */
  public void refresh(Collection<String> codes) {
    List<String> all = List.copyOf(codes);
    for (int i = 0; i < all.size(); i += BATCH) {
      of(suppliers.of(Memory.FINDINGS, all.subList(i, Math.min(i + BATCH, all.size()))));
    }
  }

  /** Of a supplier that is registered; empty: it is not. */
  Optional<FollowUpFold> of(String supplier) {
    return suppliers.of(Memory.FINDINGS, List.of(supplier)).stream()
        .findFirst()
        .map(one -> of(List.of(one)).get(0).fold());
  }

  /** The same within a transaction: nothing is remembered. */
  Optional<FollowUpFold> read(String supplier) {
    return suppliers.of(Memory.FINDINGS, List.of(supplier)).stream()
        .findFirst()
        .map(one -> of(List.of(one), new LinkedHashMap<>()).get(0).fold());
  }

  /** Of suppliers of which something may be remembered, in their order. */
  List<KnownFold> of(List<Remembered> some) {
    Map<Remembered, String> fresh = new LinkedHashMap<>();
    List<KnownFold> all = of(some, fresh);
    if (!fresh.isEmpty()) {
      suppliers.remember(Memory.FINDINGS, fresh);
    }
    return all;
  }

  private List<KnownFold> of(List<Remembered> some, Map<Remembered, String> fresh) {
    Map<String, KnownFold> all = new LinkedHashMap<>();
    List<Stale> stale = new ArrayList<>();
    for (Remembered one : some) {
      KnownFold known = KnownFold.read(one.memory());
      all.put(one.supplier(), known);
      if (known.records() != one.records()) {
        stale.add(new Stale(one, known.records(), known.fold()));
      }
    }
    stale.stream()
        .collect(Collectors.partitioningBy(one -> one.fold().last() == null))
        .values()
        .stream()
        .filter(group -> !group.isEmpty())
        .forEach(
            group ->
                reckon(group)
                    .forEach(
                        (one, now) -> {
                          all.put(one.supplier(), now);
                          fresh.put(one, now.memory());
                        }));
    return List.copyOf(all.values());
  }

  /** What was remembered of a supplier that has other standings on record by now. */
  private record Stale(Remembered supplier, int records, FollowUpFold fold) {

    private List<FollowedStanding> newOf(List<FollowedStanding> some) {
      UUID last = fold.last();
      return last == null
          ? some
          : some.stream().filter(one -> one.evaluation().compareTo(last) > 0).toList();
    }
  }

  /** Looked up together: what is new of all of them since whichever was looked at longest ago. */
  private Map<Remembered, KnownFold> reckon(List<Stale> group) {
    UUID earliest =
        group.stream()
            .flatMap(one -> Stream.ofNullable(one.fold().last()))
            .min(UUID::compareTo)
            .orElse(null);
    Map<String, List<FollowedStanding>> found =
        standings.after(group.stream().map(one -> one.supplier().supplier()).toList(), earliest);
    Map<Remembered, KnownFold> all = new LinkedHashMap<>();
    for (Stale one : group) {
      Remembered supplier = one.supplier();
      FollowUpFold fold = reckoned(one, one.newOf(of(supplier.supplier(), found)));
      all.put(supplier, KnownFold.of(supplier.records(), fold));
    }
    return all;
  }

  private static List<FollowedStanding> of(
      String supplier, Map<String, List<FollowedStanding>> found) {
    return found.getOrDefault(supplier, List.of());
  }

  /** One that was recorded late, before the last, has all of them looked at again. */
  private FollowUpFold reckoned(Stale stale, List<FollowedStanding> more) {
    if (stale.records() + more.size() == stale.supplier().records()) {
      return stale.fold().then(more, former);
    }
    String supplier = stale.supplier().supplier();
    return FollowUpFold.NONE.then(of(supplier, standings.after(List.of(supplier), null)), former);
  }
}
