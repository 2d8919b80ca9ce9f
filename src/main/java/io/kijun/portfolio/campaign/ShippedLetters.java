package io.kijun.portfolio.campaign;

/** The letters' texts as long as nobody has written others. */
final class ShippedLetters {

  private ShippedLetters() {}

  private static final String ASKING_JA =
      """
      件名：{title}のお願い

      {today}

      {addressee}

      {sender}

      平素より格別のご高配を賜り、厚く御礼申し上げます。

      このたび、お取引先様における情報セキュリティ対策の状況を確認させていただきたく、
      「{title}」を実施いたします。
      つきましては、添付のチェックシート（{items}項目）にご記入のうえ、{dueOn}までに
      ご返送くださいますようお願い申し上げます。

      ・「会社のこと」と「自己診断」は、必ずご記入ください。
      ・「根拠」と「できごと」は、お分かりになる範囲でかまいません。
      ・マクロは使用しておりません。Excel以外の表計算ソフトでもご記入いただけます。

      ご不明な点がございましたら、お気軽に当社の担当者までお問い合わせください。
      ご多忙のところ恐れ入りますが、ご協力のほど何とぞよろしくお願い申し上げます。
      """;

  private static final String ASKING_EN =
      """
      Subject: {title}

      {today}

      {addressee}

      We are reviewing the information security measures of our suppliers under the title
      "{title}", and kindly ask for your cooperation.
      Please fill in the attached check sheet ({items} items) and return it by {dueOn}.

      - Please complete the sheets about your company and the self-assessment in any case.
      - Please complete the sheets for grounds and events as far as you can.
      - The file contains no macros. You can also use a spreadsheet program other than Excel.

      If you have any questions, please get in touch with your contact at our company.
      Thank you for your time and cooperation.

      Yours sincerely,
      {sender}
      """;

  private static final String REMINDER_JA =
      """
      件名：【ご確認のお願い】{title}

      {today}

      {addressee}

      {sender}

      いつもお世話になっております。

      {askedOn}にお願いいたしました「{title}」につきまして、
      {situation}
      期限は{dueOn}です。{status}

      お手数をおかけいたしますが、チェックシートをご確認のうえ、ご返送くださいますよう
      お願い申し上げます。ご事情によりお時間が必要な場合は、ご返送いただける日をお知らせください。

      なお、本状と行き違いにご返送いただいておりましたら、何とぞご容赦ください。
      """;

  private static final String REMINDER_EN =
      """
      Subject: Reminder: {title}

      {today}

      {addressee}

      On {askedOn} we asked you to take part in "{title}".
      {situation}
      The due date is {dueOn}. {status}

      Please return the completed check sheet. If you need more time, please let us know when we
      can expect it.

      If you have sent it in the meantime, please disregard this letter.

      Yours sincerely,
      {sender}
      """;

  private static final String THANKS_JA =
      """
      件名：{title}へのご協力の御礼

      {today}

      {addressee}

      {sender}

      いつもお世話になっております。

      「{title}」につきまして、チェックシートをご返送いただき、誠にありがとうございました。
      ご回答の内容を確認し、受け付けいたしました。
      確認の結果とお願いしたいことにつきましては、別途ご案内いたします。

      今後とも情報セキュリティ対策へのご協力を賜りますよう、よろしくお願い申し上げます。
      """;

  private static final String THANKS_EN =
      """
      Subject: Thank you for taking part in "{title}"

      {today}

      {addressee}

      Thank you for returning the check sheet for "{title}". We have reviewed and accepted your
      answers. We will write to you separately about the results and any measures that we would
      like to ask you to take.

      Thank you for your continued cooperation in information security.

      Yours sincerely,
      {sender}
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
