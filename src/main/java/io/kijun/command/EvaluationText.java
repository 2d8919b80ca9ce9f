package io.kijun.command;

import static java.util.stream.Collectors.joining;

import io.kijun.core.evaluation.Decision;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Shown;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/** An evaluation as text for a reader at a terminal. */
final class EvaluationText {

  private final Evaluation evaluation;
  private final Ruleset ruleset;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  EvaluationText(Evaluation evaluation, Ruleset ruleset, Language language) {
    this.evaluation = evaluation;
    this.ruleset = ruleset;
    this.language = language;
    head();
    decision();
    counts();
    findings();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void line(String indent, String ja, String en) {
    text.append(indent).append(language.of(ja, en)).append('\n');
  }

  private void head() {
    Facts facts = evaluation.file().facts();
    String name = facts.name() == null ? "" : " " + facts.name();
    String standard = language.of(ruleset.standard().title()) + " " + ruleset.standard().version();
    line("", facts.supplier() + name, facts.supplier() + name);
    line(
        "  ",
        "基準日 %s、%s、ルールセット %s".formatted(evaluation.file().asOf(), standard, ruleset.id()),
        "as of %s, %s, ruleset %s".formatted(evaluation.file().asOf(), standard, ruleset.id()));
  }

  private void decision() {
    Decision decision = evaluation.decision();
    String sharing = language.of(decision.sharing().label());
    String reasons = decision.reasons().stream().map(language::of).collect(joining(" "));
    line("  ", "総合判定: " + sharing + "。" + reasons, "decision: " + sharing + ". " + reasons);
    Decision.NextLevel next = decision.nextLevel();
    if (next != null) {
      String items = String.join(language.of("、", ", "), next.items());
      String better = language.of(next.sharing().label());
      line("  ", better + "に必要な項目: " + items, "items to achieve for " + better + ": " + items);
    }
  }

  private void counts() {
    String verdicts =
        Arrays.stream(Verdict.values())
            .map(verdict -> language.of(verdict.label()) + " " + count(verdict))
            .collect(joining(language.of("、", ", ")));
    line("  ", "項目: " + verdicts, "items: " + verdicts);
    line(
        "  ",
        "得点: 全体 %s、必須 %s、裏付け %s"
            .formatted(
                shown(evaluation.scores().overall()),
                shown(evaluation.scores().mandatory()),
                shown(evaluation.scores().evidenced())),
        "scores: overall %s, mandatory %s, evidenced %s"
            .formatted(
                shown(evaluation.scores().overall()),
                shown(evaluation.scores().mandatory()),
                shown(evaluation.scores().evidenced())));
  }

  private long count(Verdict verdict) {
    return evaluation.items().stream().filter(item -> item.verdict() == verdict).count();
  }

  private static String shown(Share share) {
    BigDecimal shown = share.shown();
    return shown == null ? "-" : shown.toPlainString();
  }

  private void findings() {
    int count = evaluation.findings().size();
    line("  ", "指摘 " + count + "件", count + (count == 1 ? " finding" : " findings"));
    evaluation.findings().forEach(this::finding);
  }

  private void finding(Finding finding) {
    String about = "No." + finding.item();
    if (finding.criterion() != null) {
      about += " " + finding.criterion();
    }
    String head =
        "[%s] %s %s"
            .formatted(
                language.of(finding.severity().label()),
                about,
                language.of(finding.cause().label()));
    LocalDate answer = finding.respondBy();
    line(
        "    ",
        head + (answer == null ? "" : "、回答期限 " + answer) + "、期限 " + finding.due(),
        head + (answer == null ? "" : ", answer by " + answer) + ", due " + finding.due());
    paragraph("", finding.message());
    paragraph("→ ", finding.advice());
  }

  private void paragraph(String mark, Text paragraph) {
    String words = language.of(paragraph);
    if (!words.isBlank()) {
      text.append("      ").append(mark).append(Shown.onOneLine(words)).append('\n');
    }
  }
}
