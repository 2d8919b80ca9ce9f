package io.kijun.supplier;

import io.kijun.access.GroupName;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.issue.Words;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A supplier as it is sent: the whole of it.
 *
 * @param code may be left out where the address names it
 * @param profile written through to the facts, as the whole profile; not given: it stays as known
 */
public record SupplierRequest(
    @Longest(Facts.LONGEST_NAME) @Nullable SupplierCode code,
    @Longest(OneLine.LONGEST) OneLine name,
    @Longest(OneLine.LONGEST) @Nullable Kana kana,
    @Longest(OneLine.LONGEST) @Nullable CorporateNumber corporateNumber,
    @Longest(OneLine.LONGEST) @Nullable OneLine site,
    @Longest(GroupName.LONGEST) Set<GroupName> groups,
    @Longest(Facts.LONGEST_TIER) @Nullable OneLine tier,
    @Words("profile") Map<String, Boolean> profile,
    List<ContactSent> contacts,
    @Longest(OneLine.LONGEST) @Nullable OneLine lookedAfterBy,
    @Nullable LocalDate endedOn) {

  /** A supplier, of which there are not too many contacts. */
  public SupplierRequest {
    if (contacts.size() > Contact.MOST) {
      throw new ValueRefused(
          IssueCode.TOO_MANY_CONTACTS,
          "contacts",
          Integer.toString(contacts.size()),
          new Text(
              "連絡先は" + Contact.MOST + "人までです。",
              "At most " + Contact.MOST + " contacts are taken."));
    }
  }

  /**
   * A contact as it is sent: a name or an address at least.
   *
   * @param language {@code ja} or {@code en}; null: {@code ja}
   */
  public record ContactSent(
      @Longest(OneLine.LONGEST) @Nullable OneLine name,
      @Longest(MailAddress.LONGEST) @Nullable MailAddress mail,
      @Words("languages") @Nullable String language) {

    /** A contact that can be told from others. */
    public ContactSent {
      if (name == null && mail == null) {
        throw new ValueRefused(
            IssueCode.MISSING,
            "",
            new Text("連絡先には氏名かメールアドレスを指定してください。", "A contact has a name or a mail address."));
      }
    }

    private Contact contact() {
      return new Contact(
          text(name),
          mail == null ? null : mail.value(),
          language == null
              ? Contact.ContactLanguage.JA
              : Contact.ContactLanguage.valueOf(language.toUpperCase(Locale.ROOT)));
    }
  }

  /** The supplier of a code that was sent. */
  Supplier of(SupplierCode known) {
    return new Supplier(
        known,
        name.value(),
        kana == null ? null : kana.value(),
        corporateNumber == null ? null : corporateNumber.value(),
        text(site),
        GroupName.texts(groups),
        text(tier),
        contacts.stream().map(ContactSent::contact).toList(),
        text(lookedAfterBy),
        endedOn);
  }

  private static @Nullable String text(@Nullable OneLine line) {
    return line == null ? null : line.value();
  }
}
