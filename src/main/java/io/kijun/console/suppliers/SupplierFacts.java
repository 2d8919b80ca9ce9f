package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.suppliers.SupplierView.FactView;
import io.kijun.console.suppliers.SupplierView.VersionView;
import io.kijun.console.suppliers.SupplierView.Year;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Standard;
import io.kijun.runtime.Today;
import io.kijun.supplier.FactsOrigin;
import io.kijun.supplier.FactsVersion;
import io.kijun.supplier.ReadingFacts;
import io.kijun.supplier.Supplier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what is known of a supplier, on a time line, and how it came to be known. */
@Component
final class SupplierFacts {

  private static final int WIDTH = 600;
  private static final int YEARS = 3;

  private final ReadingFacts reading;
  private final Today today;

  SupplierFacts(ReadingFacts reading, Today today) {
    this.reading = reading;
    this.today = today;
  }

  /** The first day of the time line. */
  private LocalDate first() {
    return today.day().minusYears(YEARS);
  }

  private int x(LocalDate day) {
    long all = ChronoUnit.DAYS.between(first(), today.day());
    return (int) (ChronoUnit.DAYS.between(first(), day) * WIDTH / all);
  }

  List<Year> years() {
    List<Year> years = new ArrayList<>();
    for (int year = first().getYear() + 1; year <= today.day().getYear(); year++) {
      years.add(new Year(x(LocalDate.of(year, 1, 1)), Integer.toString(year)));
    }
    return years;
  }

  /** Each practice of which something is known, in the order of the standard. */
  List<FactView> known(Supplier supplier, Optional<Standard> standard, ReaderWords words) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Set<String>> items = new LinkedHashMap<>();
    standard.ifPresent(
        one -> {
          for (EvidenceKey key : one.vocabulary().evidence()) {
            names.put(key.key(), words.of(key.question()));
          }
          for (CriterionRow row : one.criteria()) {
            items.computeIfAbsent(row.evidence(), any -> new TreeSet<>()).add(row.no());
          }
        });
    Map<String, List<Evidence>> byKey =
        reading.latest(supplier).map(one -> one.facts().evidence()).orElse(List.of()).stream()
            .collect(Collectors.groupingBy(Evidence::key, LinkedHashMap::new, Collectors.toList()));
    return byKey.entrySet().stream()
        .map(
            one ->
                view(
                    names.getOrDefault(one.getKey(), one.getKey()),
                    items.getOrDefault(one.getKey(), Set.of()),
                    one.getValue(),
                    words))
        .toList();
  }

  private FactView view(String name, Set<String> items, List<Evidence> all, ReaderWords words) {
    TreeSet<LocalDate> days = new TreeSet<>();
    all.forEach(one -> days.addAll(one.performances()));
    List<Integer> points =
        days.stream()
            .filter(day -> !day.isBefore(first()) && !day.isAfter(today.day()))
            .map(this::x)
            .toList();
    return new FactView(
        name,
        String.join(words.isJapanese() ? "、" : ", ", items),
        points,
        days.isEmpty() ? established(all, words) : days.last().toString());
  }

  private static String established(List<Evidence> all, ReaderWords words) {
    return all.stream().allMatch(one -> Boolean.FALSE.equals(one.established()))
        ? words.of("supplier.not-established")
        : words.of("supplier.established");
  }

  List<VersionView> versions(String code, Sight sight, ReaderWords words) {
    return reading.versions(code, sight).stream().map(one -> version(one, words)).toList();
  }

  private VersionView version(FactsVersion one, ReaderWords words) {
    return new VersionView(
        words.of("supplier.version", words.number(one.version())),
        today.of(one.recordedAt()).toString(),
        source(one.source().kind(), words),
        one.actor(),
        Objects.requireNonNullElse(one.comment(), ""));
  }

  private static String source(FactsOrigin.Kind kind, ReaderWords words) {
    return switch (kind) {
      case REQUEST -> words.of("supplier.from-request");
      case SHEET -> words.of("supplier.from-sheet");
      case PROFILE -> words.of("supplier.from-profile");
      case ACCEPTANCE -> words.of("supplier.from-acceptance");
    };
  }
}
