package io.kijun.core.ruleset.fact;

import io.kijun.core.criterion.SupplierFile;
import java.util.ArrayList;
import java.util.List;

/** One supplier's file in the network: collects the rows of 基準 that are met. */
public final class CriteriaRun implements Traced {

  private final SupplierFile file;
  private final List<String> met = new ArrayList<>(512);

  /** A run that no rule has fired on yet. */
  public CriteriaRun(SupplierFile file) {
    this.file = file;
  }

  public SupplierFile file() {
    return file;
  }

  /** The ids of the rows that are met, in no particular order. */
  public List<String> met() {
    return met;
  }

  @Override
  public void fired(String rule) {
    met.add(rule);
  }
}
