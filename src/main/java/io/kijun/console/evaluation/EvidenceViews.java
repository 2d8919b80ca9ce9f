package io.kijun.console.evaluation;

import io.kijun.console.evaluation.ItemView.DayView;
import io.kijun.console.evaluation.ItemView.EvidenceView;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.criterion.PeriodWords;
import io.kijun.core.evaluation.CodeNames;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tells what evidence says, in the words of a reader. */
final class EvidenceViews {

  private final Standard standard;
  private final LocalDate asOf;
  private final ReaderWords words;
  private final CodeNames names;

  EvidenceViews(Standard standard, LocalDate asOf, ReaderWords words) {
    this.standard = standard;
    this.asOf = asOf;
    this.words = words;
    this.names = new CodeNames(standard);
  }

  /** The entries of some evidence keys. */
  List<EvidenceView> of(Facts facts, Set<String> keys) {
    return facts.evidence().stream()
        .filter(one -> keys.contains(one.key()))
        .map(this::entry)
        .toList();
  }

  private EvidenceView entry(Evidence one) {
    List<String> who = new ArrayList<>();
    add(who, one.audience());
    add(who, one.scope());
    add(who, one.contents());
    return new EvidenceView(
        question(one.key()),
        String.join(words.isJapanese() ? "／" : " / ", who),
        one.performances().stream()
            .map(day -> new DayView(day.toString(), day.isAfter(asOf)))
            .toList(),
        stated(one),
        one.source());
  }

  private void add(List<String> who, Collection<String> codes) {
    if (!codes.isEmpty()) {
      who.add(words.of(names.list(codes.stream().sorted().toList())));
    }
  }

  private String question(String key) {
    return standard.vocabulary().evidence().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .map(EvidenceKey::question)
        .map(words::of)
        .orElse(key);
  }

  private List<String> stated(Evidence one) {
    List<String> stated = new ArrayList<>();
    if (one.established() != null) {
      stated.add(
          words.of(one.established() ? "evaluation.established" : "evaluation.not-established"));
    }
    if (!one.occasions().isEmpty()) {
      stated.add(words.of(names.list(one.occasions().stream().sorted().toList())));
    }
    if (one.interval() != null) {
      stated.add(words.of("evaluation.interval", period(one.interval())));
    }
    if (one.retention() != null) {
      stated.add(words.of("evaluation.retention", period(one.retention())));
    }
    if (one.statedOn() != null) {
      stated.add(words.of("evaluation.stated-on", one.statedOn().toString()));
    }
    return stated;
  }

  private String period(Period period) {
    return words.of(PeriodWords.of(period).map(Text::new));
  }
}
