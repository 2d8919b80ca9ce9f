package io.kijun.portfolio.campaign;

import io.kijun.supplier.Contact;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What comes in the place of placeholders in the letter to a supplier. */
final class LetterValues {

  private static final DateTimeFormatter JA =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPAN);
  private static final DateTimeFormatter EN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Campaign campaign;
  private final Supplier supplier;
  private final LocalDate today;
  private final int items;

  LetterValues(Campaign campaign, Supplier supplier, LocalDate today, int items) {
    this.campaign = campaign;
    this.supplier = supplier;
    this.today = today;
    this.items = items;
  }

  private @Nullable Contact contact() {
    return supplier.contacts().isEmpty() ? null : supplier.contacts().get(0);
  }

  /** The campaign's language, or else the contact's. */
  SheetLanguage language() {
    SheetLanguage wanted = campaign.language();
    return wanted == null ? SheetLanguage.of(supplier.contacts()) : wanted;
  }

  String of(LetterPlaceholder placeholder) {
    return switch (placeholder) {
      case SUPPLIER -> Objects.requireNonNullElse(supplier.name(), supplier.code().value());
      case CODE -> supplier.code().value();
      case CONTACT -> contactName();
      case TITLE -> campaign.title();
      case ASKED_ON -> day(campaign.askedOn());
      case DUE_ON -> day(campaign.dueOn());
      case DAYS_LEFT -> Long.toString(Math.max(0, daysLeft()));
      case STATUS -> status(daysLeft());
      case ITEMS -> Integer.toString(items);
      case TODAY -> day(today);
    };
  }

  private String contactName() {
    Contact contact = contact();
    String name = contact == null ? null : contact.name();
    return Objects.requireNonNullElse(name, say("ご担当者", "Sir or Madam"));
  }

  private String say(String ja, String en) {
    return language() == SheetLanguage.JA ? ja : en;
  }

  private String day(LocalDate day) {
    return (language() == SheetLanguage.JA ? JA : EN).format(day);
  }

  private long daysLeft() {
    return ChronoUnit.DAYS.between(today, campaign.dueOn());
  }

  private String status(long left) {
    if (left > 0) {
      return say("期限まであと%d日です。".formatted(left), "Days left: %d.".formatted(left));
    }
    return left == 0
        ? say("本日が期限です。", "That is today.")
        : say("期限を%d日過ぎております。".formatted(-left), "Days overdue: %d.".formatted(-left));
  }
}
