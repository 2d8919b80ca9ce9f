package io.kijun.portfolio.campaign;

import io.kijun.supplier.Supplier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Letters to suppliers, each made when its turn comes, so that thousands need no memory. */
public final class Letters {

  private static final int BATCH = 500;

  private final List<String> suppliers;
  private final Function<Collection<String>, List<Supplier>> found;
  private final Function<Supplier, Letter> made;

  /** To these suppliers, by what finds them and what makes the letter to one. */
  Letters(
      List<String> suppliers,
      Function<Collection<String>, List<Supplier>> found,
      Function<Supplier, Letter> made) {
    this.suppliers = List.copyOf(suppliers);
    this.found = found;
    this.made = made;
  }

  /** The codes of those to whom they go, each once. */
  public List<String> suppliers() {
    return suppliers;
  }

  /** Makes them one after the other, in that order. */
  public void each(Consumer<Letter> taking) {
    for (int from = 0; from < suppliers.size(); from += BATCH) {
      List<String> some = suppliers.subList(from, Math.min(suppliers.size(), from + BATCH));
      Map<String, Supplier> batch = new HashMap<>();
      found.apply(some).forEach(one -> batch.put(one.code().value(), one));
      some.stream().map(batch::get).map(made).forEach(taking);
    }
  }
}
