package io.kijun.supplier.checksheet.received;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Hash;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All that changed since a sheet was seen is told at once. */
class WhatChangedMeanwhileTests {

  private static final UUID OFFICE = new UUID(0, 1);
  private static final UUID VENDOR = new UUID(0, 2);
  private static final Hash THEN = Hash.of(new byte[] {1});
  private static final Hash NOW = Hash.of(new byte[] {2});

  private static List<String> told(SeenState before, SeenState now) {
    return new SheetChangedMeanwhile(before, now)
        .issues().stream().map(WhatChangedMeanwhileTests::told).toList();
  }

  private static String told(Issue issue) {
    return issue.place() + " " + issue.found();
  }

  @Test
  void sheetsFactsAndRulesAreNamed() {
    SeenState before = new SeenState(1, THEN, List.of(OFFICE), THEN);
    SeenState now = new SeenState(2, NOW, List.of(VENDOR), NOW);
    assertThat(told(before, now))
        .containsExactly(
            "together " + VENDOR, "together " + OFFICE, "basedOn 2", "ruleset " + NOW.value());
  }

  @Test
  void whatWasChosenIsToldWhereNothingElseChanged() {
    SeenState before = new SeenState(1, THEN, List.of(OFFICE), THEN);
    assertThat(
            new SheetChangedMeanwhile(before, new SeenState(1, THEN, List.of(OFFICE), NOW))
                .issues())
        .hasSize(1);
  }
}
