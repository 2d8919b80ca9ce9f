package io.kijun.core.criterion;

import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import java.util.HashMap;
import java.util.Map;

/**
 * Tests a supplier's file by the rows of 基準, cell by cell: what the technical rows of the sheet
 * call when stock decision-table tools compile it.
 */
public final class RowTests {

  final SupplierFile file;
  final Lexicon lexicon;
  private final Map<String, Item> items = new HashMap<>();

  /** The tests of one supplier under one standard. */
  public RowTests(SupplierFile file, Standard standard) {
    this.file = file;
    this.lexicon = new Lexicon(standard.vocabulary());
    standard.items().forEach(item -> items.put(item.no(), item));
  }

  /**
   * Whether the item with a number applies to the supplier.
   *
   * @throws IllegalArgumentException where the standard has no such item
   */
  public boolean itemApplies(String no) {
    Item item = items.get(no);
    if (item == null) {
      throw new IllegalArgumentException(Columns.NO.header().ja() + ": " + no);
    }
    return file.profile().holdsAll(item.appliesWhen());
  }

  /** A new test, for one row. */
  public RowTest next() {
    return new RowTest(this);
  }
}
