package io.kijun.core.standard;

import java.util.List;

/**
 * For how many of an item's applicable criteria there is evidence, as 判定 tells it apart. An item
 * has it for all, for a part or for none; SOME stands in rows only, for all or a part.
 */
public enum EvidenceGiven implements Labelled {
  ALL(new Text("すべて", "all")),
  PART(new Text("一部", "part")),
  SOME(new Text("あり", "some")),
  NONE(new Text("なし", "none"));

  private final Text label;

  EvidenceGiven(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }

  /** Evidence for so many of so many criteria. */
  public static EvidenceGiven of(int criteria, int applicable) {
    return criteria == 0 ? NONE : criteria < applicable ? PART : ALL;
  }

  /** What an item can have. */
  public static List<EvidenceGiven> ofItems() {
    return List.of(ALL, PART, NONE);
  }

  /** Whether a row that says this is about an item that has that. */
  public boolean covers(EvidenceGiven ofItem) {
    return this == ofItem || (this == SOME && ofItem != NONE);
  }
}
