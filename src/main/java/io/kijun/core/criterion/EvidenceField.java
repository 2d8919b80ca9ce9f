package io.kijun.core.criterion;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;

/** The fields of an entry of evidence that rules look at, in the order of the API. */
public enum EvidenceField implements Labelled {
  ESTABLISHED(new Text("整備・実施", "established")),
  PERFORMANCES(new Text("実施日", "performances")),
  OCCASIONS(new Text("契機", "occasions")),
  AUDIENCE(new Text("対象者", "audience")),
  SCOPE(new Text("対象", "scope")),
  CONTENTS(new Text("含む事項", "contents")),
  RETENTION(new Text("保管期間", "retention")),
  INTERVAL(new Text("間隔", "interval")),
  STATED_ON(new Text("記入日", "statedOn")),
  SOURCE(new Text("出典", "source"));

  private final Text label;

  EvidenceField(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
