package io.kijun.supplier.table;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import io.kijun.supplier.Contact;
import io.kijun.supplier.Contact.ContactLanguage;
import io.kijun.supplier.MailAddress;
import io.kijun.supplier.table.SupplierField.OfContact;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cells of one contact in a row. */
final class ContactCells {

  private final UploadedTable table;
  private final TableColumns columns;
  private final CellTexts texts;
  private final int row;
  private final int number;
  private final @Nullable Contact before;

  ContactCells(
      UploadedTable table,
      TableColumns columns,
      CellTexts texts,
      int row,
      int number,
      @Nullable Contact before) {
    this.table = table;
    this.columns = columns;
    this.texts = texts;
    this.row = row;
    this.number = number;
    this.before = before;
  }

  /** The contact; null: there is none. */
  @Nullable Contact read() {
    if (column(OfContact.NAME) + column(OfContact.MAIL) + column(OfContact.LANGUAGE) == 0) {
      return before;
    }
    String name = name();
    String mail = mail();
    ContactLanguage language = language();
    if (name != null || mail != null) {
      return new Contact(name, mail, language);
    }
    if (isFilled(OfContact.LANGUAGE) && !isFilled(OfContact.NAME) && !isFilled(OfContact.MAIL)) {
      texts.missing(
          column(OfContact.LANGUAGE),
          row,
          "連絡先の氏名かメールアドレスを入力してください。",
          "A contact has a name or a mail address.");
    }
    return null;
  }

  private int column(OfContact part) {
    return columns.column(number, part);
  }

  private boolean isFilled(OfContact part) {
    return column(part) > 0 && !table.cells().text(column(part), row).isEmpty();
  }

  private @Nullable String name() {
    if (column(OfContact.NAME) == 0) {
      return before == null ? null : before.name();
    }
    OneLine name = texts.value(column(OfContact.NAME), row, OneLine.LONGEST, OneLine::new);
    return name == null ? null : name.value();
  }

  private @Nullable String mail() {
    if (column(OfContact.MAIL) == 0) {
      return before == null ? null : before.mail();
    }
    MailAddress mail =
        texts.value(column(OfContact.MAIL), row, MailAddress.LONGEST, MailAddress::new);
    return mail == null ? null : mail.value();
  }

  private ContactLanguage language() {
    if (column(OfContact.LANGUAGE) == 0) {
      return before == null ? ContactLanguage.JA : before.language();
    }
    ContactLanguage language =
        texts.value(column(OfContact.LANGUAGE), row, OneLine.LONGEST, ContactCells::language);
    return language == null ? ContactLanguage.JA : language;
  }

  private static ContactLanguage language(String text) {
    return switch (Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)) {
      case "ja", "日本語", "japanese" -> ContactLanguage.JA;
      case "en", "英語", "english" -> ContactLanguage.EN;
      default ->
          throw new ValueRefused(
              IssueCode.UNKNOWN_WORD,
              text,
              new Text("言語はjaかenにしてください。", "The language must be ja or en."));
    };
  }
}
