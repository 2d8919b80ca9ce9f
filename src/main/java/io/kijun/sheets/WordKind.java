package io.kijun.sheets;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;
import java.util.List;

/** The kinds of words in 語彙. */
public enum WordKind implements Labelled {
  EVIDENCE(new Text("証跡", "Evidence")),
  AUDIENCE(new Text("対象者", "Audience")),
  SCOPE(new Text("対象", "Scope")),
  CONTENTS(new Text("含む事項", "Contents")),
  OCCASION(new Text("契機", "Occasion")),
  PROFILE(new Text("企業属性", "Profile")),
  EVENT(new Text("発生事象", "Event"));

  static final List<WordKind> ALL = List.of(values());

  private final Text label;

  WordKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
