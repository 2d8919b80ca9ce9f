package io.kijun.portfolio.campaign;

import io.kijun.core.standard.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a letter's text may leave open: it stands there in braces, by its code. */
public enum LetterPlaceholder {
  SUPPLIER("supplier", "取引先の名称", "The supplier's name"),
  CODE("code", "取引先コード", "The supplier's code"),
  ADDRESSEE(
      "addressee",
      "あて名（連絡先の氏名があれば「様」、なければ会社あての「御中」）",
      "Whom it is to: the firm, and below it the contact where one is known"),
  CONTACT("contact", "連絡先の氏名（なければ「ご担当者」）", "The contact's name, or that none is known"),
  TITLE("title", "一斉依頼の件名", "The campaign's title"),
  ASKED_ON("askedOn", "依頼日", "The day of the asking"),
  DUE_ON("dueOn", "期限", "The last day"),
  DAYS_LEFT("daysLeft", "期限までの日数（過ぎていれば0）", "Days left; 0 once it is past"),
  STATUS("status", "期限までの日数、または過ぎた日数を述べる一文", "A sentence on how many days are left or past"),
  SITUATION(
      "situation",
      "回答がまだないこと、または差し戻したものの再提出がまだないことを述べる一文",
      "A sentence on what is missing: an answer, or the corrected one after a return"),
  SENDER("sender", "差出人（設定kijun.letters.sender）", "Who it is from (setting kijun.letters.sender)"),
  ITEMS("items", "項目の数", "How many items are asked"),
  TODAY("today", "作成日", "The day on which the letter is made");

  private final String code;
  private final Text meaning;

  LetterPlaceholder(String code, String ja, String en) {
    this.code = code;
    this.meaning = new Text(ja, en);
  }

  /** As a text has it: {@code {supplier}}. */
  public String written() {
    return "{" + code + "}";
  }

  /** What comes in its place. */
  public Text meaning() {
    return meaning;
  }

  /** The one that is written so; empty: there is none. */
  static Optional<LetterPlaceholder> written(String text) {
    return Arrays.stream(values()).filter(one -> one.written().equals(text)).findFirst();
  }

  /** All of them as texts have them. */
  static List<String> allowed() {
    return Arrays.stream(values()).map(LetterPlaceholder::written).toList();
  }
}
