package io.kijun.core.ruleset;

import io.kijun.core.standard.Item;
import java.util.List;

/** One testable obligation inside an item (基準): the rows that can meet it. */
public record Criterion(String id, Item item, List<Alternative> alternatives) {}
