package io.kijun.core.evaluation;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.CanonicalJson;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Hash;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The canonical record of a result: codes, dates and numbers, no text for people. */
public final class ResultRecord {

  private static final int EXPECTED = 1 << 16;

  private final byte[] canonical;
  private final Hash hash;

  private ResultRecord(byte[] canonical) {
    this.canonical = canonical;
    this.hash = Hash.of(canonical);
  }

  /**
   * The record of a result: worth to be made once and passed on.
   *
   * @param facts the hash of the evaluation's facts
   */
  public static ResultRecord of(Evaluation evaluation, Hash facts, Ruleset ruleset) {
    return of(evaluation, facts, ruleset, KijunVersion.VERSION);
  }

  /**
   * The record that a version would have made which judges as this one does.
   *
   * @param kijun that version
   */
  public static ResultRecord of(Evaluation evaluation, Hash facts, Ruleset ruleset, String kijun) {
    Writing writing = new Writing();
    writing.write(evaluation, facts, ruleset, kijun);
    return new ResultRecord(writing.json.bytes());
  }

  /** The canonical JSON (RFC 8785). */
  public byte[] canonical() {
    return canonical.clone();
  }

  /** The hash of the canonical JSON. */
  public Hash hash() {
    return hash;
  }

  private static final class Writing {

    private final CanonicalJson json = new CanonicalJson(EXPECTED);

    void write(Evaluation evaluation, Hash facts, Ruleset ruleset, String kijun) {
      json.object().key("asOf").value(evaluation.file().asOf());
      json.key("decision");
      decision(evaluation.decision());
      json.key("facts").value(facts.value());
      json.key("findings").array();
      evaluation.findings().forEach(this::finding);
      json.endArray().key("items").array();
      evaluation.items().forEach(this::item);
      json.endArray().key("kijun").value(kijun);
      json.key("lapses").array();
      for (Lapse lapse : evaluation.lapses()) {
        json.object().key("criterion").value(lapse.criterion());
        json.key("date").value(lapse.date()).endObject();
      }
      json.endArray().key("ruleset").value(ruleset.hash().value());
      json.key("scores");
      scores(evaluation.scores());
      json.key("standard").object().key("id").value(ruleset.standard().id());
      json.key("version").value(ruleset.standard().version()).endObject().endObject();
    }

    private void decision(Decision decision) {
      json.object().key("nextLevel");
      Decision.NextLevel next = decision.nextLevel();
      if (next == null) {
        json.nil();
      } else {
        json.object();
        strings("items", next.items());
        json.key("sharing").value(next.sharing().name()).endObject();
      }
      optional("rule", decision.rule());
      json.key("sharing").value(decision.sharing().name()).endObject();
    }

    private void finding(Finding finding) {
      json.object().key("cause").value(finding.cause().name());
      optional("criterion", finding.criterion());
      json.key("due").value(finding.due()).key("item").value(finding.item());
      strings("missing", finding.missing());
      day("respondBy", finding.respondBy());
      optional("root", finding.root());
      json.key("severity").value(finding.severity().name());
      strings("unlocks", finding.unlocks());
      json.endObject();
    }

    private void item(ItemResult item) {
      json.object().key("assurance").value(item.assurance().name());
      json.key("criteria").array();
      item.criteria().forEach(this::criterion);
      json.endArray().key("no").value(item.item().no());
      json.key("points").value(item.points());
      json.key("verdict").value(item.verdict().name());
      json.key("weight").value(item.weight()).endObject();
    }

    private void criterion(CriterionResult result) {
      json.object();
      json.key("causes").array();
      for (Cause cause : result.causes()) {
        json.value(cause.name());
      }
      json.endArray();
      json.key("id").value(result.criterion().id());
      json.key("outcome").value(result.outcome().name());
      optional("rule", result.decidedBy() == null ? null : result.decidedBy().row().id());
      day("validUntil", result.validUntil());
      json.endObject();
    }

    private void scores(Scores scores) {
      json.object();
      share("evidenced", scores.evidenced());
      json.key("labels").object();
      scores.labels().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(label -> share(label.getKey(), label.getValue()));
      json.endObject();
      share("mandatory", scores.mandatory());
      share("overall", scores.overall());
      json.endObject();
    }

    private void share(String key, Share share) {
      BigDecimal shown = share.shown();
      json.key(key);
      if (shown == null) {
        json.nil();
      } else {
        json.value(shown);
      }
    }

    private void strings(String key, Collection<String> values) {
      json.key(key).array();
      values.forEach(json::value);
      json.endArray();
    }

    private void optional(String key, @Nullable String value) {
      json.key(key);
      if (value == null) {
        json.nil();
      } else {
        json.value(value);
      }
    }

    private void day(String key, @Nullable LocalDate value) {
      json.key(key);
      if (value == null) {
        json.nil();
      } else {
        json.value(value);
      }
    }
  }
}
