package io.kijun.supplier.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is remembered is never another thing than what standings on record say. */
class RememberedFoldsTests {

  private static final FormerFacts NO_FORMER = (rules, before) -> Optional.empty();

  private final Map<String, List<FollowedStanding>> records = new TreeMap<>();
  private final List<FollowedStanding> onRecord = of("S-001");
  private final List<@Nullable UUID> asked = new ArrayList<>();
  private final Map<String, String> memory = new HashMap<>();

  private final RememberedFolds folds =
      new RememberedFolds(
          new FollowedSuppliers() {
            @Override
            public List<Remembered> list(
                FollowedQuery query, String from, boolean included, int most, Sight sight) {
              return of(query.memory(), records.keySet());
            }

            @Override
            public List<Remembered> of(Memory kind, Collection<String> codes) {
              return codes.stream()
                  .map(
                      code ->
                          new Remembered(
                              code, records.getOrDefault(code, List.of()).size(), memory.get(code)))
                  .toList();
            }

            @Override
            public void remember(Memory kind, Map<Remembered, String> contents) {
              contents.forEach((one, content) -> memory.put(one.supplier(), content));
            }
          },
          (suppliers, last) -> {
            asked.add(last);
            return suppliers.stream()
                .collect(Collectors.toMap(code -> code, code -> after(last, of(code))));
          },
          NO_FORMER);

  private List<FollowedStanding> of(String supplier) {
    return records.computeIfAbsent(supplier, any -> new ArrayList<>());
  }

  private static List<FollowedStanding> after(@Nullable UUID last, List<FollowedStanding> all) {
    return all.stream()
        .filter(one -> last == null || one.evaluation().compareTo(last) > 0)
        .sorted((one, other) -> one.evaluation().compareTo(other.evaluation()))
        .toList();
  }

  private static List<FollowedStanding> history() {
    FollowedSupplier supplier = new FollowedSupplier().stands("2026-02-01");
    supplier.nothingOf("logs").stands("2026-03-01");
    supplier.declares("3", "ACHIEVED").stands("2026-04-01");
    return supplier.stands("2026-05-01").standings();
  }

  private void assertIsWhatIsOnRecord() {
    assertIsWhatIsOnRecord("S-001");
  }

  private void assertIsWhatIsOnRecord(String supplier) {
    assertThat(FoldText.of(folds.of(supplier).orElseThrow()))
        .isEqualTo(FoldText.of(FollowUpFold.NONE.then(after(null, of(supplier)), NO_FORMER)));
  }

  @Test
  void onlyWhatIsNewIsLookedAt() {
    for (FollowedStanding one : history()) {
      onRecord.add(one);
      assertIsWhatIsOnRecord();
    }
    int before = asked.size();
    assertIsWhatIsOnRecord();

    assertThat(asked).hasSize(before).doesNotHaveDuplicates();
  }

  @Test
  void whatWasRefreshedIsNotLookedAtAgain() {
    onRecord.addAll(history());
    folds.refresh(List.of("S-001"));
    assertThat(asked).hasSize(1);
    assertIsWhatIsOnRecord();
    folds.refresh(List.of("S-001"));
    assertThat(asked).hasSize(1);
  }

  @Test
  void manyAreLookedUpTogetherAndEachFromItsLast() {
    onRecord.addAll(history().subList(0, 1));
    of("S-002").addAll(history().subList(0, 3));
    folds.refresh(List.of("S-001", "S-002"));
    onRecord.addAll(history().subList(1, 4));
    of("S-002").addAll(history().subList(3, 4));
    of("S-003").addAll(history());
    asked.clear();

    folds.refresh(List.of("S-001", "S-002", "S-003"));

    assertThat(asked).containsExactlyInAnyOrder(null, history().get(0).evaluation());
    assertIsWhatIsOnRecord("S-001");
    assertIsWhatIsOnRecord("S-002");
    assertIsWhatIsOnRecord("S-003");
    assertThat(asked).hasSize(2);
  }

  @Test
  void oneThatIsRecordedLateHasAllOfThemLookedAtAgain() {
    List<FollowedStanding> all = history();
    onRecord.add(all.get(0));
    onRecord.add(all.get(2));
    assertIsWhatIsOnRecord();
    onRecord.add(all.get(1));
    assertIsWhatIsOnRecord();
    onRecord.add(all.get(3));

    assertIsWhatIsOnRecord();
    assertThat(asked).contains((UUID) null);
  }

  @Test
  void whatAnotherVersionRememberedIsMadeAnew() {
    onRecord.addAll(history());
    memory.put("S-001", "kijun-follow-up/0\n4\nx");

    assertIsWhatIsOnRecord();
    assertThat(memory.get("S-001")).startsWith("kijun-follow-up/2\n4\n");
  }
}
