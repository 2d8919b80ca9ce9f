package io.kijun.portfolio.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.supplier.Contact;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of letters with placeholders. */
class LetterTemplateTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static LetterValues values(String name, @Nullable Contact contact, LocalDate dueOn) {
    return new LetterValues(
        new Campaign(
            new UUID(0, 1),
            "2026年度の自己診断",
            null,
            LocalDate.of(2026, 11, 1),
            dueOn,
            null,
            "sato",
            Instant.EPOCH,
            null),
        new Supplier(
            new SupplierCode("S-1"),
            name,
            null,
            null,
            null,
            Set.of(),
            null,
            contact == null ? List.of() : List.of(contact),
            null,
            null),
        new LetterValues.LetterDay(TODAY, 153, ""),
        null);
  }

  private static String filled(String text, LetterValues values) {
    return new LetterTemplate(text).filled(values::of);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{suplier} 御中",
        "{}",
        "{supplier",
        "supplier}",
        "{{supplier}}",
        "{supplier {code}",
        "｛supplier｝ {Supplier}",
        "{supplier} と {mail}"
      })
  void aPlaceholderThatThereIsNotIsNamedWithThoseThatThereAre(String text) {
    List<Issue> problems = new LetterTemplate(text).problems("$.ja");

    assertThat(problems).isNotEmpty();
    assertThat(problems.get(0).allowed()).contains("{supplier}", "{dueOn}", "{items}");
    assertThat(problems.get(0).place()).hasToString("$.ja");
  }

  @Test
  void allThatIsWrongIsToldAtOnceWithTheNearest() {
    List<Issue> problems = new LetterTemplate("{suplier}{dueOn}{daysleft}").problems("$.en");

    assertThat(problems).extracting(Issue::found).containsExactly("{suplier}", "{daysleft}");
    assertThat(problems).extracting(Issue::nearest).containsExactly("{supplier}", "{daysLeft}");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsShippedHasNoProblemInEitherLanguage(LetterKind kind) {
    LetterText text = ShippedLetters.of(kind);

    assertThat(new LetterTemplate(text.ja()).problems("$")).isEmpty();
    assertThat(new LetterTemplate(text.en()).problems("$")).isEmpty();
    for (String one : List.of(text.ja(), text.en())) {
      assertThat(filled(one, values("株式会社サンプル", null, TODAY)))
          .doesNotContain("{", "}")
          .contains("2026年度の自己診断", "株式会社サンプル");
    }
  }

  @Test
  void whatIsPutInIsNotLookedAtAgain() {
    assertThat(filled("{supplier}/{code}", values("{code}$1\\", null, TODAY)))
        .isEqualTo("{code}$1\\/S-1");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-06, 期限まであと5日です。, 5",
    "2026-12-01, 本日が期限です。, 0",
    "2026-11-28, 期限を3日過ぎております。, 0"
  })
  void theDaysAreCountedFromToday(LocalDate dueOn, String status, String left) {
    LetterValues values = values("サンプル", null, dueOn);

    assertThat(values.of(LetterPlaceholder.STATUS)).isEqualTo(status);
    assertThat(values.of(LetterPlaceholder.DAYS_LEFT)).isEqualTo(left);
  }

  private static LetterValues returned(@Nullable Contact contact) {
    LetterValues values = values("株式会社サンプル", contact, TODAY.minusDays(1));
    return values.with(new LetterValues.LetterDay(TODAY, 153, "情報管理部"), TODAY.minusDays(9));
  }

  @Test
  void whoseSheetWasReturnedIsRemindedOfThatAndNotThatNothingCame() {
    LetterText reminder = ShippedLetters.of(LetterKind.REMINDER);

    assertThat(filled(reminder.ja(), values("株式会社サンプル", null, TODAY)))
        .contains("2026年12月1日", "株式会社サンプル 御中", "ご回答をまだ確認できておりません。", "情報セキュリティ担当")
        .doesNotContain("様");
    assertThat(filled(reminder.ja(), returned(null)))
        .contains("2026年11月22日に差し戻しいたしましたチェックシートの再提出を", "情報管理部")
        .doesNotContain("ご回答をまだ");
    Contact smith = new Contact("Ann Smith", null, Contact.ContactLanguage.EN);
    assertThat(filled(reminder.en(), returned(smith)))
        .contains("Dear Ann Smith,", "on 22 November 2026", "That was yesterday.");
    Contact yamada = new Contact("山田太郎", null, Contact.ContactLanguage.JA);
    assertThat(filled(reminder.ja(), returned(yamada)))
        .contains("株式会社サンプル\n山田太郎 様")
        .doesNotContain("御中");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-06, 5 days are left.",
    "2026-12-02, One day is left.",
    "2026-12-01, That is today.",
    "2026-11-30, That was yesterday.",
    "2026-11-28, That was 3 days ago."
  })
  void theDaysAreSentencesInEnglishToo(LocalDate dueOn, String status) {
    Contact smith = new Contact("Smith", null, Contact.ContactLanguage.EN);
    assertThat(values("x", smith, dueOn).of(LetterPlaceholder.STATUS)).isEqualTo(status);
  }

  @Test
  void aLetterIsInTheContactsLanguage() {
    Contact contact = new Contact("Smith", null, Contact.ContactLanguage.EN);
    LetterValues values = values("サンプル", contact, LocalDate.of(2027, 1, 31));

    assertThat(values.language()).isEqualTo(SheetLanguage.EN);
    assertThat(filled("{contact} {askedOn} {dueOn} {today} {items}", values))
        .isEqualTo("Smith 1 November 2026 31 January 2027 1 December 2026 153");
    assertThat(
            Objects.requireNonNull(
                filled("{contact} {dueOn}", values("サンプル", null, LocalDate.of(2027, 1, 31)))))
        .isEqualTo("ご担当者 2027年1月31日");
  }

  @Test
  void aFileOpensOnWindowsAsItIs() {
    assertThat(Letter.file("髙橋\n様\n")).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
  }
}
