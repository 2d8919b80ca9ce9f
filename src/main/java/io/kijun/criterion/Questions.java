package io.kijun.criterion;

import io.kijun.standard.Item;
import io.kijun.standard.Standard;
import java.util.HashMap;
import java.util.Map;

/**
 * Asks a supplier's file what the rows of 基準 ask, cell by cell: what the technical rows of the
 * sheet call when stock decision-table tools compile it.
 */
public final class Questions {

  final SupplierFile file;
  final Lexicon lexicon;
  final Map<String, Item> items = new HashMap<>();

  /** Questions to one supplier under one standard. */
  public Questions(SupplierFile file, Standard standard) {
    this.file = file;
    this.lexicon = new Lexicon(standard.vocabulary());
    standard.items().forEach(item -> items.put(item.no(), item));
  }

  /** A new question, for one row. */
  public Question ask() {
    return new Question(this);
  }
}
