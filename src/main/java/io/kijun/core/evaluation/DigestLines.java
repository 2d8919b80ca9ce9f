package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the lines of a {@link ResultDigest}: the kind of each, and after tabs what it says. */
final class DigestLines {

  private DigestLines() {}

  /** The lines of a result. */
  static String of(Evaluation evaluation) {
    StringBuilder out = new StringBuilder(1 << 13);
    Scores scores = evaluation.scores();
    line(
        out,
        ResultDigest.DECISION,
        evaluation.decision().sharing().name(),
        shown(scores.overall()),
        shown(scores.mandatory()),
        shown(scores.evidenced()));
    List<String> labels = new ArrayList<>();
    scores
        .labels()
        .forEach(
            (no, share) -> {
              labels.add(no);
              labels.add(shown(share));
            });
    line(out, ResultDigest.LABELS, labels.toArray(String[]::new));
    List<String> exact = new ArrayList<>();
    List.of(scores.overall(), scores.mandatory(), scores.evidenced())
        .forEach(share -> exact.add(exact(share)));
    scores.labels().values().forEach(share -> exact.add(exact(share)));
    line(out, ResultDigest.EXACT, exact.toArray(String[]::new));
    Decision.NextLevel next = evaluation.decision().nextLevel();
    if (next != null) {
      List<String> way = new ArrayList<>(next.items());
      way.add(0, next.sharing().name());
      line(out, ResultDigest.NEXT, way.toArray(String[]::new));
    }
    for (ItemResult item : evaluation.items()) {
      item(out, item);
    }
    for (Finding finding : evaluation.findings()) {
      finding(out, finding);
    }
    List<String> lapses = new ArrayList<>();
    for (Lapse lapse : evaluation.lapses()) {
      lapses.add(lapse.criterion());
      lapses.add(lapse.date().toString());
    }
    line(out, ResultDigest.LAPSES, lapses.toArray(String[]::new));
    return out.toString();
  }

  private static void item(StringBuilder out, ItemResult item) {
    List<String> parts = new ArrayList<>();
    parts.add(item.item().no());
    parts.add(item.verdict().name());
    parts.add(item.assurance().name());
    for (CriterionResult result : item.criteria()) {
      parts.add(result.criterion().id());
      parts.add(result.outcome().name());
      parts.add(result.ground().name());
    }
    line(out, ResultDigest.ITEM, parts.toArray(String[]::new));
  }

  private static void finding(StringBuilder out, Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(finding.item());
    parts.add(Objects.requireNonNullElse(finding.criterion(), ""));
    parts.add(finding.cause().name());
    parts.add(finding.severity().name());
    parts.add(finding.due().toString());
    parts.add(Objects.requireNonNullElse(finding.root(), ""));
    parts.addAll(finding.unlocks());
    line(out, ResultDigest.FINDING, parts.toArray(String[]::new));
  }

  private static String shown(Share share) {
    BigDecimal shown = share.shown();
    return shown == null ? "" : shown.toPlainString();
  }

  private static String exact(Share share) {
    Fraction exact = share.exact();
    return exact == null ? "" : exact.toString();
  }

  private static void line(StringBuilder out, char kind, String... parts) {
    out.append(kind);
    for (String part : parts) {
      out.append('\t').append(part);
    }
    out.append('\n');
  }
}
