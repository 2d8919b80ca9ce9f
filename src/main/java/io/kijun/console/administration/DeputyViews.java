package io.kijun.console.administration;

import io.kijun.access.Deputies;
import io.kijun.access.Deputy;
import io.kijun.access.PendingGift;
import io.kijun.access.PendingGifts;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.runtime.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of deputies as their page shows them. */
@Component
final class DeputyViews {

  private final Deputies deputies;
  private final PendingGifts pending;
  private final Users users;
  private final AdminPages pages;
  private final Today today;

  DeputyViews(Deputies deputies, PendingGifts pending, Users users, AdminPages pages, Today today) {
    this.deputies = deputies;
    this.pending = pending;
    this.users = users;
    this.pages = pages;
    this.today = today;
  }

  /** All of them, the latest first. */
  List<DeputyRow> rows(String reader, HttpServletRequest request, ReaderWords words) {
    List<PendingGift> waiting = pending.all();
    return deputies.all().stream()
        .sorted(Comparator.comparing(Deputy::firstDay).reversed())
        .map(one -> row(one, gift(one, waiting), reader, request, words))
        .toList();
  }

  /** What waits for a second person; null: nothing does. */
  private static @Nullable PendingGift gift(Deputy one, List<PendingGift> waiting) {
    return waiting.stream().filter(gift -> one.id().equals(gift.deputy())).findFirst().orElse(null);
  }

  private DeputyRow row(
      Deputy one,
      @Nullable PendingGift gift,
      String reader,
      HttpServletRequest request,
      ReaderWords words) {
    boolean over = one.ended() || one.lastDay().isBefore(today.day());
    String end = AdminPages.DEPUTIES + "/" + one.id() + "/end";
    boolean mayEnd =
        !over
            && (one.approver().equals(reader) || users.isAdministrator(reader))
            && pages.may(request, "POST " + end);
    String confirm = UserViews.href(one.deputy());
    boolean mayConfirm =
        gift != null
            && !gift.askedBy().equals(reader)
            && !one.deputy().equals(reader)
            && pages.may(request, "GET " + confirm);
    return new DeputyRow(
        one.approver(),
        one.deputy(),
        words.of("administration.period", one.firstDay().toString(), one.lastDay().toString()),
        state(one, over, gift != null, words),
        mayEnd ? end : null,
        mayConfirm ? confirm : null);
  }

  private BadgeView state(Deputy one, boolean over, boolean waits, ReaderWords words) {
    if (one.ended()) {
      return BadgeView.none(words.of("administration.deputy.ended"));
    }
    if (over) {
      return BadgeView.none(words.of("administration.deputy.past"));
    }
    if (waits) {
      return BadgeView.part(words.of("administration.waiting"));
    }
    return one.firstDay().isAfter(today.day())
        ? BadgeView.none(words.of("administration.deputy.coming"))
        : BadgeView.good(words.of("administration.deputy.now"));
  }

  /** The form, with what was chosen and typed. */
  DeputyForm form(DeputyWish wish, List<ProblemItem> problems, String reader, ReaderWords words) {
    List<User> all = users.all();
    boolean administers = users.isAdministrator(reader);
    return new DeputyForm(
        administers ? choices(all, one -> one.is(Role.APPROVER), wish.approver()) : List.of(),
        choices(
            all,
            one -> !one.is(Role.ADMIN) && (administers || !one.name().equals(reader)),
            wish.deputy()),
        List.of(
            day("firstDay", words.of("administration.deputy.first"), wish.firstDay()),
            day("lastDay", words.of("administration.deputy.last"), wish.lastDay())),
        problems);
  }

  private static List<UserChoice> choices(
      List<User> all, Predicate<User> wanted, @Nullable String chosen) {
    return all.stream()
        .filter(one -> !one.disabled())
        .filter(wanted)
        .map(one -> new UserChoice(one.name(), one.name(), "", one.name().equals(chosen)))
        .toList();
  }

  private static FieldView day(String id, String label, @Nullable String typed) {
    return new FieldView(id, label, null, "date", typed == null ? "" : typed, true, null, null);
  }
}
