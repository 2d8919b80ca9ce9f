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
  private final LetterDay day;
  private final @Nullable LocalDate returnedOn;

  /**
   * What is alike in all letters that are made together.
   *
   * @param items how many are asked
   * @param sender empty: none is set
   */
  record LetterDay(LocalDate today, int items, String sender) {}

  /**
   * Of a supplier.
   *
   * @param returnedOn when its answer was sent back to it, of which no other came since; null: none
   *     was
   */
  LetterValues(
      Campaign campaign, Supplier supplier, LetterDay day, @Nullable LocalDate returnedOn) {
    this.campaign = campaign;
    this.supplier = supplier;
    this.day = day;
    this.returnedOn = returnedOn;
  }

  /** The same of another making. */
  LetterValues with(LetterDay another, @Nullable LocalDate returned) {
    return new LetterValues(campaign, supplier, another, returned);
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
      case SUPPLIER -> name();
      case ADDRESSEE -> addressee();
      case CODE -> supplier.code().value();
      case CONTACT -> contactName();
      case TITLE -> campaign.title();
      case ASKED_ON -> day(campaign.askedOn());
      case DUE_ON -> day(campaign.dueOn());
      case DAYS_LEFT -> Long.toString(Math.max(0, daysLeft()));
      case STATUS -> status(daysLeft());
      case SITUATION -> situation();
      case SENDER -> sender();
      case ITEMS -> Integer.toString(day.items());
      case TODAY -> day(day.today());
    };
  }

  private String name() {
    return Objects.requireNonNullElse(supplier.name(), supplier.code().value());
  }

  /** A firm is 御中, a person 様, and never both at once. */
  private String addressee() {
    Contact contact = contact();
    String person = contact == null ? null : contact.name();
    return person == null
        ? say(name() + " 御中", name() + "\n\nDear Sir or Madam,")
        : say(name() + "\n" + person + " 様", name() + "\n\nDear " + person + ",");
  }

  private String contactName() {
    Contact contact = contact();
    String person = contact == null ? null : contact.name();
    return Objects.requireNonNullElse(person, say("ご担当者", "Sir or Madam"));
  }

  private String situation() {
    return returnedOn == null
        ? say("ご回答をまだ確認できておりません。", "We have not received your answers yet.")
        : say(
            day(returnedOn) + "に差し戻しいたしましたチェックシートの再提出を、まだ確認できておりません。",
            "We returned your check sheet for correction on "
                + day(returnedOn)
                + " and have not received the corrected one yet.");
  }

  private String sender() {
    return day.sender().isBlank()
        ? say("情報セキュリティ担当", "Information security")
        : day.sender().strip();
  }

  private String say(String ja, String en) {
    return language() == SheetLanguage.JA ? ja : en;
  }

  private String day(LocalDate which) {
    return (language() == SheetLanguage.JA ? JA : EN).format(which);
  }

  private long daysLeft() {
    return ChronoUnit.DAYS.between(day.today(), campaign.dueOn());
  }

  private String status(long left) {
    if (left > 0) {
      return say(
          "期限まであと%d日です。".formatted(left),
          left == 1 ? "One day is left." : "%d days are left.".formatted(left));
    }
    if (left == 0) {
      return say("本日が期限です。", "That is today.");
    }
    return say(
        "期限を%d日過ぎております。".formatted(-left),
        left == -1 ? "That was yesterday." : "That was %d days ago.".formatted(-left));
  }
}
