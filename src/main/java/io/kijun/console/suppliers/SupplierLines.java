package io.kijun.console.suppliers;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.ShareView;
import io.kijun.portfolio.overview.KnownStanding;
import io.kijun.portfolio.overview.OverviewDetail;
import io.kijun.portfolio.overview.OverviewStore.Awaited;
import io.kijun.runtime.Today;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Shows suppliers as lines of a list. */
@Component
final class SupplierLines {

  private static final int SOON = 30;
  private static final String NOTHING = "–";

  private final Today today;

  SupplierLines(Today today) {
    this.today = today;
  }

  /** The address of a supplier's page. */
  static String href(String code) {
    return SuppliersFilter.PATH + "/" + UriUtils.encodePathSegment(code, "UTF-8");
  }

  /** The name; of one that was erased, that it was. */
  static String name(@Nullable String name, ReaderWords words) {
    return name == null ? words.of("suppliers.erased") : name;
  }

  SupplierListView.Row row(OverviewDetail one, ReaderWords words) {
    String code = one.supplier().code().value();
    KnownStanding standing = one.standing();
    BigDecimal share = standing == null ? null : standing.overall();
    return new SupplierListView.Row(
        code,
        name(one.supplier().name(), words),
        href(code),
        String.join(words.isJapanese() ? "、" : ", ", one.supplier().groups()),
        BadgeView.of(standing == null ? null : standing.sharing(), words),
        share == null ? null : ShareView.of(share),
        standing == null ? NOTHING : change(one.change(), words),
        one.mandatory() == null ? NOTHING : words.number(one.mandatory()),
        standing == null ? NOTHING : cases(lapses(standing), words),
        cases(one.overdue(), words),
        answered(one.answered(), one.awaited(), words),
        one.awaited() != null,
        Objects.requireNonNullElse(one.supplier().lookedAfterBy(), NOTHING));
  }

  private static String cases(int count, ReaderWords words) {
    return count == 0 ? NOTHING : words.of("suppliers.cases", words.number(count));
  }

  private int lapses(KnownStanding standing) {
    LocalDate day = today.day();
    LocalDate last = day.plusDays(SOON);
    return (int)
        standing.lapses().stream().filter(one -> !one.isBefore(day) && !one.isAfter(last)).count();
  }

  static String change(@Nullable BigDecimal change, ReaderWords words) {
    if (change == null) {
      return NOTHING;
    }
    BigDecimal percent = change.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    return switch (percent.signum()) {
      case 1 -> "↑ +" + percent;
      case -1 -> "↓ −" + percent.abs();
      default -> words.of("suppliers.unchanged");
    };
  }

  private String answered(@Nullable Instant last, @Nullable Awaited awaited, ReaderWords words) {
    if (awaited != null) {
      LocalDate due = awaited.due();
      return due == null
          ? words.of("suppliers.unanswered")
          : words.of("suppliers.unanswered-until", words.shortDay(due));
    }
    return last == null ? NOTHING : today.of(last).toString();
  }
}
