package io.kijun.core.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.kijun.core.criterion.DateSpelling;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Standard;
import io.kijun.fixture.SmallStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Lines of cases as tired people write them: read to the same meaning, or to what they say word by
 * word, or refused; never to anything else, and never with an exception.
 */
class CaseLineFuzzTests {

  private static final long SEED = 20261124;
  private static final int TIMES = 4000;
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

  private static final List<String> CHANGES =
      List.of(
          "企業属性 リモートワーク = 無",
          "企業属性 すべて = 無",
          "policy 実施日 = 2025-11-23、2026-05-01",
          "policy 対象者 - 社外要員",
          "policy 対象者 = 役員、従業員",
          "policy 契機 + 法令の改正時",
          "policy 整備・実施 = 未",
          "logs 保管期間 = 5か月",
          "policy #2 対象者 = 社外要員",
          "backup.restore = なし",
          "証跡 すべて = なし",
          "発生 法令の改正 2026-04-01",
          "申告 3 = 達成",
          "申告 3 = 該当なし 理由 ログがない");

  private static final List<String> EXPECTATIONS =
      List.of(
          "001-1 = 充足",
          "001-1 = 未充足 未整備、対象者漏れ",
          "002-1 失効 = 2027-03-02",
          "002-1 失効 = なし",
          "002-1 期限 = 2026-12-24",
          "001-1 不足 = 社外要員、役員",
          "No.2 = 一部達成 過大申告",
          "No.2 前提 = No.1",
          "No.2 裏付け = 申告のみ",
          "総合 = 条件付き");

  private static final Standard STANDARD = SmallStandard.standard("1.0");
  private final ChangeGrammar changes = new ChangeGrammar(CaseWords.of(STANDARD));
  private final ExpectationGrammar expectations = new ExpectationGrammar(CaseWords.of(STANDARD));
  private final CompliantSupplier compliant = new CompliantSupplier(STANDARD);
  private final Random random = new Random(SEED);

  /** A way of writing a line. */
  enum Writing {
    WIDER(true),
    ODD_SPACES(true),
    OTHER_DASHES(true),
    INVISIBLE(true),
    OTHER_DATES(true),
    DROPPED(false),
    DOUBLED(false),
    SWAPPED(false),
    MISSPELT(false);

    private final boolean sameMeaning;

    Writing(boolean sameMeaning) {
      this.sameMeaning = sameMeaning;
    }
  }

  private String written(String line, Writing writing) {
    List<String> tokens = new ArrayList<>(Arrays.asList(line.split(" ", -1)));
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    switch (writing) {
      case DROPPED -> tokens.remove(at);
      case DOUBLED -> tokens.add(at, tokens.get(at));
      case SWAPPED -> Collections.swap(tokens, at, other);
      default -> {}
    }
    String joined = String.join(" ", tokens);
    return switch (writing) {
      case WIDER -> each(joined, c -> random.nextBoolean() && c > ' ' && c < 0x7F ? c + 0xFEE0 : c);
      case ODD_SPACES -> spaced(joined);
      case OTHER_DASHES -> each(joined, c -> c == '-' ? "−‐–—―ー－".charAt(random.nextInt(7)) : c);
      case INVISIBLE -> inserted(joined, "\u200B\uFEFF\u00AD\u2060".charAt(random.nextInt(4)));
      case OTHER_DATES -> joined.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", dates());
      case MISSPELT -> misspelt(joined);
      default -> joined;
    };
  }

  private String dates() {
    return List.of("$1/$2/$3", "$1年$2月$3日", "$1.$2.$3").get(random.nextInt(3));
  }

  private interface Letter {
    int of(int c);
  }

  private static String each(String text, Letter letter) {
    StringBuilder all = new StringBuilder();
    text.codePoints().forEach(c -> all.appendCodePoint(letter.of(c)));
    return all.toString();
  }

  private String spaced(String text) {
    StringBuilder all = new StringBuilder(random.nextBoolean() ? "　" : " ");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      all.append(c == ' ' ? List.of("　", "  ", "\u00A0", "\t").get(random.nextInt(4)) : c);
    }
    return all.append(' ').toString();
  }

  private String inserted(String text, char c) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + c + text.substring(at);
  }

  private String misspelt(String text) {
    int at = random.nextInt(text.length());
    String letters = "あアー12x.-=、# 無未";
    String with = letters.charAt(random.nextInt(letters.length())) + "";
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + with + text.substring(at);
      default -> text.substring(0, at) + with + text.substring(at + 1);
    };
  }

  /** What a change does, or an expectation expects. */
  private interface Reading {
    String of(String line) throws LineRefused;
  }

  private String effect(String line) throws LineRefused {
    SupplierDraft supplier = new SupplierDraft(compliant.on(AS_OF));
    changes.parse(line).apply(supplier);
    return supplier.facts().toString();
  }

  private String expected(String line) throws LineRefused {
    Expectation read = expectations.parse(line);
    return read.aspect() + " " + read.subject() + " " + new TreeSet<>(read.codes());
  }

  @ParameterizedTest
  @EnumSource
  void aChangeIsReadAsItIsWrittenOrRefused(Writing writing) {
    look(CHANGES, writing, this::effect);
  }

  @ParameterizedTest
  @EnumSource
  void anExpectationIsReadAsItIsWrittenOrRefused(Writing writing) {
    look(EXPECTATIONS, writing, this::expected);
  }

  private void look(List<String> lines, Writing writing, Reading reading) {
    int read = 0;
    for (int i = 0; i < TIMES / Writing.values().length; i++) {
      String line = lines.get(i % lines.size());
      String written = written(line, writing);
      try {
        String meaning = reading.of(written);
        read++;
        if (writing.sameMeaning) {
          assertThat(meaning).as(written).isEqualTo(reading.of(line));
        } else {
          saysAllThatIsWritten(written, reading, meaning);
        }
      } catch (LineRefused e) {
        assertThat(e.reason().ja()).isNotBlank();
        assertThat(e.reason().en()).isNotBlank();
        assertThat(e.found()).as(written).isNotNull();
        if (writing.sameMeaning) {
          fail("“%s” is refused: %s", written, e.getMessage());
        }
      }
    }
    assertThat(read).isGreaterThan(0);
  }

  /** A line that reads has no part that could be left out without another meaning. */
  private static void saysAllThatIsWritten(String written, Reading reading, String meaning) {
    List<String> tokens = List.of(Spelling.id(written).split("[ 、,]+", -1));
    for (int i = 0; i < tokens.size(); i++) {
      List<String> fewer = new ArrayList<>(tokens);
      String left = fewer.remove(i);
      boolean repeated = fewer.contains(left) || left.isEmpty() || isOfList(left);
      try {
        if (!repeated) {
          assertThat(reading.of(String.join(" ", fewer)))
              .as("“%s” without “%s”", written, left)
              .isNotEqualTo(meaning);
        }
      } catch (LineRefused e) {
        assertThat(e.reason().en()).isNotBlank();
      }
    }
  }

  /** A word that adds nothing to what a compliant supplier has, or takes away what it lacks. */
  private static boolean isOfList(String token) {
    return DateSpelling.parse(token).isPresent() || token.toLowerCase(Locale.ROOT).equals("no.");
  }

  @Test
  void noTextIsAnException() {
    for (int i = 0; i < TIMES; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int c = 0; c < length; c++) {
        text.appendCodePoint(
            random.nextInt(4) == 0
                ? random.nextInt(0x3100)
                : "policy 実施日=なし、#No.総合-+001".charAt(random.nextInt(24)));
      }
      for (Reading reading : List.<Reading>of(this::effect, this::expected)) {
        try {
          assertThat(reading.of(text.toString())).isNotEmpty();
        } catch (LineRefused e) {
          assertThat(e.reason().ja()).isNotBlank();
        }
      }
    }
  }
}
