package io.kijun.supplier.table;

import io.kijun.core.standard.Text;
import io.kijun.supplier.Contact;
import io.kijun.supplier.Supplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table of suppliers, beside those of its contacts. */
enum SupplierField {
  CODE("取引先コード", "Supplier code", one -> one.code().value(), 16, "code", "コード"),
  NAME("名称", "Name", Supplier::name, 36, "取引先名", "取引先名称", "会社名", "supplier name"),
  KANA("カナ", "Kana", Supplier::kana, 36, "名称カナ", "フリガナ", "カナ名称"),
  CORPORATE_NUMBER("法人番号", "Corporate number", Supplier::corporateNumber, 18),
  SITE("所在地", "Site", Supplier::site, 36, "拠点", "住所"),
  GROUPS("グループ", "Groups", one -> String.join("、", one.groups()), 24, "group"),
  TIER("区分", "Tier", Supplier::tier, 12, "階層", "重要度"),
  LOOKED_AFTER_BY("担当者", "Looked after by", Supplier::lookedAfterBy, 20, "担当", "社内担当", "社内担当者"),
  ENDED_ON("取引終了日", "Ended on", one -> Objects.toString(one.endedOn(), null), 14, "終了日", "取引終了");

  private final Text heading;
  private final Function<Supplier, @Nullable String> shown;
  private final int width;
  private final List<String> alsoCalled;

  SupplierField(
      String ja,
      String en,
      Function<Supplier, @Nullable String> shown,
      int width,
      String... alsoCalled) {
    this.heading = new Text(ja, en);
    this.shown = shown;
    this.width = width;
    this.alsoCalled = List.of(alsoCalled);
  }

  /** What stands over it. */
  Text heading() {
    return heading;
  }

  /** In characters. */
  int width() {
    return width;
  }

  /** What else may stand over it. */
  List<String> alsoCalled() {
    return alsoCalled;
  }

  /** What stands in it, of a supplier; empty: nothing. */
  String shown(Supplier supplier) {
    return Objects.requireNonNullElse(shown.apply(supplier), "");
  }

  /** A column of a contact. */
  enum OfContact {
    NAME("氏名", "name", Contact::name, 20, "名前", "担当者名"),
    MAIL("メール", "mail", Contact::mail, 32, "メールアドレス", "email", "e-mail"),
    LANGUAGE("言語", "language", one -> one.language().code(), 8, "lang");

    private final Text heading;
    private final Function<Contact, @Nullable String> shown;
    private final int width;
    private final List<String> alsoCalled;

    OfContact(
        String ja,
        String en,
        Function<Contact, @Nullable String> shown,
        int width,
        String... alsoCalled) {
      this.heading = new Text(ja, en);
      this.shown = shown;
      this.width = width;
      this.alsoCalled = List.of(alsoCalled);
    }

    /** What stands over it, of a contact by its number from 1. */
    Text heading(int number) {
      return new Text(
          "連絡先" + number + " " + heading.ja(), "Contact " + number + " " + heading.en());
    }

    /** The bare headings that it is known by, behind the word for a contact and its number. */
    List<String> called() {
      ArrayList<String> all = new ArrayList<>(alsoCalled);
      all.add(heading.ja());
      all.add(heading.en());
      return all;
    }

    /** In characters. */
    int width() {
      return width;
    }

    /** What stands in it, of a contact; empty: nothing. */
    String shown(Contact contact) {
      return Objects.requireNonNullElse(shown.apply(contact), "");
    }
  }
}
