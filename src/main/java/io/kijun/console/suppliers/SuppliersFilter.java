package io.kijun.console.suppliers;

import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.overview.OverviewOrder;
import io.kijun.portfolio.overview.OverviewQuery;
import io.kijun.portfolio.overview.OverviewQuery.Days;
import io.kijun.portfolio.overview.OverviewQuery.LabelUnder;
import io.kijun.portfolio.overview.OverviewQuery.WantedDecision;
import io.kijun.supplier.ChosenSuppliers;
import io.kijun.supplier.SupplierQuery;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which suppliers the list shows, as its address says it. What cannot be read restricts nothing.
 *
 * @param values by name, those that are not empty
 */
record SuppliersFilter(Map<String, String> values) {

  static final String PATH = "/console/suppliers";
  static final String TEXT = "q";
  static final String DECISION = "decision";
  static final String GROUP = "group";
  static final String LABEL = "label";
  static final String UNDER = "under";
  static final String LAPSING = "lapsing";
  static final String ANSWER = "answer";
  static final String ENDED = "ended";
  static final String SORT = "sort";
  static final String PAGE = "page";
  static final String ALL = "all";

  /** Of those of whom nothing says how they stand. */
  static final String NONE = "NONE";

  /** Lapsing within thirty days. */
  static final String SOON = "30";

  /** Without another figure, a label is low under that. */
  private static final BigDecimal LOW = new BigDecimal("80");

  private static final List<String> RESTRICTING =
      List.of(TEXT, DECISION, GROUP, LABEL, UNDER, LAPSING, ANSWER, ENDED);
  private static final List<String> KNOWN =
      List.of(TEXT, DECISION, GROUP, LABEL, UNDER, LAPSING, ANSWER, ENDED, SORT, PAGE, ALL);
  private static final int LONGEST = 200;
  private static final int MOST_PAGES = 100_000;
  private static final String DESCENDING = "-";

  /** What a query string says. */
  static SuppliersFilter of(Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : KNOWN) {
      String value = given.getOrDefault(name, "").strip();
      if (!value.isEmpty() && value.length() <= LONGEST) {
        values.put(name, value);
      }
    }
    return new SuppliersFilter(values);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** Another one in the place of a value; empty: without it. On its first page. */
  SuppliersFilter with(String name, String value) {
    Map<String, String> other = new LinkedHashMap<>(values);
    other.remove(PAGE);
    other.remove(ALL);
    if (value.isEmpty()) {
      other.remove(name);
    } else {
      other.put(name, value);
    }
    if (name.equals(LABEL) && value.isEmpty()) {
      other.remove(UNDER);
    }
    return new SuppliersFilter(other);
  }

  /** The order alone. */
  SuppliersFilter without() {
    SuppliersFilter bare = this;
    for (String name : RESTRICTING) {
      bare = bare.with(name, "");
    }
    return bare;
  }

  /** What restricts, without order and page. */
  Map<String, String> restricting() {
    return values.entrySet().stream()
        .filter(one -> RESTRICTING.contains(one.getKey()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
  }

  /** The address of the list. */
  String address() {
    return values.isEmpty()
        ? PATH
        : PATH
            + "?"
            + values.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The page, from 0. */
  int page() {
    return number(value(PAGE)).filter(one -> one.signum() > 0).map(BigDecimal::intValue).orElse(1)
        - 1;
  }

  boolean isAll() {
    return value(ALL).equals("true");
  }

  OverviewOrder order() {
    String name = value(SORT);
    String plain = isDescending() ? name.substring(1) : name;
    return Arrays.stream(OverviewOrder.values())
        .filter(one -> one.name().equalsIgnoreCase(plain))
        .findFirst()
        .orElse(OverviewOrder.DECISION);
  }

  boolean isDescending() {
    return value(SORT).startsWith(DESCENDING);
  }

  /** As {@code sort} says it. */
  static String sort(OverviewOrder order, boolean descending) {
    return (descending ? DESCENDING : "") + order.name().toLowerCase(Locale.ROOT);
  }

  /** What is asked for. */
  OverviewQuery query(LocalDate today) {
    String text = values.get(TEXT);
    String group = ChosenSuppliers.group(values.get(GROUP));
    String answer = values.get(ANSWER);
    return new OverviewQuery(
        new SupplierQuery(text, group, value(ENDED).equals("true")),
        decided(),
        label(),
        lapsing(today),
        answer == null ? null : Boolean.valueOf(answer.equals("no")),
        order(),
        isDescending());
  }

  private @Nullable WantedDecision decided() {
    String name = value(DECISION);
    if (name.equals(NONE)) {
      return new WantedDecision(null);
    }
    return Arrays.stream(Sharing.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .map(WantedDecision::new)
        .orElse(null);
  }

  /** Under how many of a hundred a label is low. */
  BigDecimal under() {
    return number(value(UNDER)).orElse(LOW);
  }

  private @Nullable LabelUnder label() {
    String no = values.get(LABEL);
    return no == null ? null : new LabelUnder(no, under().movePointLeft(2));
  }

  private @Nullable Days lapsing(LocalDate today) {
    String value = value(LAPSING);
    if (value.equals(SOON)) {
      return new Days(today, today.plusDays(30));
    }
    return month().map(one -> new Days(one.atDay(1), one.atEndOfMonth())).orElse(null);
  }

  /** The month in which they lapse; empty: none is named. */
  Optional<YearMonth> month() {
    try {
      return Optional.of(YearMonth.parse(value(LAPSING)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> number(String text) {
    boolean isNumber =
        !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber
        ? Optional.of(new BigDecimal(text).min(BigDecimal.valueOf(MOST_PAGES)))
        : Optional.empty();
  }

  /** The same with a page. */
  SuppliersFilter at(int page) {
    Map<String, String> other = new LinkedHashMap<>(values);
    other.remove(ALL);
    other.put(PAGE, Integer.toString(page + 1));
    if (page == 0) {
      other.remove(PAGE);
    }
    return new SuppliersFilter(other);
  }
}
