package io.kijun.supplier.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.supplier.followup.FollowedSuppliers.FollowedQuery;
import io.kijun.supplier.followup.FollowedSuppliers.Memory;
import io.kijun.supplier.followup.FollowedSuppliers.Remembered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is remembered is never another thing than what standings on record say. */
class RememberedFoldsTests {

  private static final FormerFacts NO_FORMER = (rules, before) -> Optional.empty();

  private final List<FollowedStanding> onRecord = new ArrayList<>();
  private final List<@Nullable UUID> asked = new ArrayList<>();
  private @Nullable String memory;

  private final RememberedFolds folds =
      new RememberedFolds(
          new FollowedSuppliers() {
            @Override
            public List<Remembered> list(
                FollowedQuery query, String from, boolean included, int most, Sight sight) {
              return List.of(new Remembered("S-001", onRecord.size(), memory));
            }

            @Override
            public List<Remembered> of(Memory kind, Collection<String> codes) {
              return codes.stream()
                  .map(code -> new Remembered(code, onRecord.size(), memory))
                  .toList();
            }

            @Override
            public void remember(Memory kind, Map<Remembered, String> contents) {
              contents.forEach((one, content) -> memory = content);
            }
          },
          (supplier, last) -> {
            asked.add(last);
            return onRecord.stream()
                .filter(one -> last == null || one.evaluation().compareTo(last) > 0)
                .sorted((one, other) -> one.evaluation().compareTo(other.evaluation()))
                .toList();
          },
          NO_FORMER);

  private static List<FollowedStanding> history() {
    FollowedSupplier supplier = new FollowedSupplier().stands("2026-02-01");
    supplier.nothingOf("logs").stands("2026-03-01");
    supplier.declares("3", "ACHIEVED").stands("2026-04-01");
    return supplier.stands("2026-05-01").standings();
  }

  private void assertIsWhatIsOnRecord() {
    List<FollowedStanding> inOrder =
        onRecord.stream()
            .sorted((one, other) -> one.evaluation().compareTo(other.evaluation()))
            .toList();
    assertThat(FoldText.of(folds.of("S-001").orElseThrow()))
        .isEqualTo(FoldText.of(FollowUpFold.NONE.then(inOrder, NO_FORMER)));
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
    memory = "kijun-follow-up/0\n4\nx";

    assertIsWhatIsOnRecord();
    assertThat(memory).startsWith("kijun-follow-up/2\n4\n");
  }
}
