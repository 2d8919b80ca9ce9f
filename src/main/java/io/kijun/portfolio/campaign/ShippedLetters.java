package io.kijun.portfolio.campaign;

/** The letters' texts as long as nobody has written others. */
final class ShippedLetters {

  private ShippedLetters() {}

  private static final String ASKING_JA =
      """
      件名：{title}のお願い

      {supplier}
      {contact} 様

      平素より格別のご高配を賜り、厚く御礼申し上げます。

      このたび、お取引先様における情報セキュリティ対策の状況を確認させていただきたく、
      「{title}」を実施いたします。
      つきましては、添付のチェックシート（{items}項目）にご記入のうえ、{dueOn}までに
      ご返送くださいますようお願い申し上げます。

      ・「会社のこと」と「自己診断」は、必ずご記入ください。
      ・「根拠」と「できごと」は、お分かりになる範囲でかまいません。
      ・マクロは使用しておりません。Excel以外の表計算ソフトでもご記入いただけます。

      ご不明な点がございましたら、お気軽に当社の担当までお問い合わせください。
      ご多忙のところ恐れ入りますが、ご協力のほど何とぞよろしくお願い申し上げます。
      """;

  private static final String ASKING_EN =
      """
      Subject: {title}

      {supplier}
      Dear {contact},

      We would like to learn how information security stands at our suppliers, and are carrying
      out "{title}".
      Please fill in the attached check sheet ({items} items) and return it by {dueOn}.

      - Please fill in the sheets on your company and the self-assessment in any case.
      - Grounds and events: as far as you know them.
      - The file has no macros, and can be filled in with other spreadsheet programs than Excel.

      If anything is unclear, please ask your contact with us.
      Thank you for your cooperation.
      """;

  private static final String REMINDER_JA =
      """
      件名：【ご確認のお願い】{title}

      {supplier}
      {contact} 様

      いつもお世話になっております。

      {askedOn}にお願いいたしました「{title}」につきまして、本状の作成日（{today}）現在、
      ご回答を確認できておりません。
      ご回答の期限は{dueOn}です。{status}

      お手数をおかけいたしますが、チェックシートにご記入のうえ、ご返送くださいますよう
      お願い申し上げます。期限までのご回答が難しい場合は、ご返送いただける日をお知らせください。

      なお、本状と行き違いにご返送いただいておりましたら、何とぞご容赦ください。
      """;

  private static final String REMINDER_EN =
      """
      Subject: Reminder: {title}

      {supplier}
      Dear {contact},

      On {askedOn} we asked you for your answers to "{title}". As of {today} we have not received
      them. They are due on {dueOn}. {status}

      Please fill in the check sheet and return it. If you cannot do so in time, please tell us by
      when you can.

      If you have sent it meanwhile, please disregard this letter.
      """;

  private static final String THANKS_JA =
      """
      件名：{title}へのご協力の御礼

      {supplier}
      {contact} 様

      いつもお世話になっております。

      「{title}」につきまして、チェックシートをご返送いただき、誠にありがとうございました。
      ご回答の内容を確認し、受け付けいたしました。
      確認の結果とお願いしたいことにつきましては、別途ご案内いたします。

      今後とも情報セキュリティ対策へのご協力を賜りますよう、よろしくお願い申し上げます。
      """;

  private static final String THANKS_EN =
      """
      Subject: Thank you: {title}

      {supplier}
      Dear {contact},

      Thank you for returning the check sheet for "{title}". We have looked at your answers and
      accepted them. What we found, and what we would ask you to do, will follow separately.

      Thank you for your continued cooperation in information security.
      """;

  /** The text of a kind. */
  static LetterText of(LetterKind kind) {
    return switch (kind) {
      case ASKING -> new LetterText(kind, 0, ASKING_JA, ASKING_EN, null, null);
      case REMINDER -> new LetterText(kind, 0, REMINDER_JA, REMINDER_EN, null, null);
      case THANKS -> new LetterText(kind, 0, THANKS_JA, THANKS_EN, null, null);
    };
  }
}
