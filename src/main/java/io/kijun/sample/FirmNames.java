package io.kijun.sample;

import io.kijun.supplier.Contact;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names, places and people of firms that there are not. */
final class FirmNames {

  private static final List<Spoken> PLACES =
      List.of(
          new Spoken("青葉", "アオバ"),
          new Spoken("若草", "ワカクサ"),
          new Spoken("朝霧", "アサギリ"),
          new Spoken("夕凪", "ユウナギ"),
          new Spoken("白鷺", "シラサギ"),
          new Spoken("千鳥", "チドリ"),
          new Spoken("瑞穂", "ミズホ"),
          new Spoken("北浜", "キタハマ"),
          new Spoken("東雲", "シノノメ"),
          new Spoken("湊", "ミナト"),
          new Spoken("八雲", "ヤクモ"),
          new Spoken("花園", "ハナゾノ"),
          new Spoken("緑川", "ミドリカワ"),
          new Spoken("月岡", "ツキオカ"),
          new Spoken("星野原", "ホシノハラ"),
          new Spoken("雪谷", "ユキタニ"),
          new Spoken("松風", "マツカゼ"),
          new Spoken("梅ヶ枝", "ウメガエ"),
          new Spoken("桜坂", "サクラザカ"),
          new Spoken("金剛", "コンゴウ"));

  private static final List<Spoken> TRADES =
      List.of(
          new Spoken("精機", "セイキ"),
          new Spoken("プレス工業", "プレスコウギョウ"),
          new Spoken("鋳造", "チュウゾウ"),
          new Spoken("鍛工", "タンコウ"),
          new Spoken("樹脂", "ジュシ"),
          new Spoken("ゴム", "ゴム"),
          new Spoken("電子", "デンシ"),
          new Spoken("電装", "デンソウ"),
          new Spoken("油圧", "ユアツ"),
          new Spoken("金型", "カナガタ"),
          new Spoken("塗装", "トソウ"),
          new Spoken("物流", "ブツリュウ"),
          new Spoken("商会", "ショウカイ"),
          new Spoken("ソフトウェア", "ソフトウェア"),
          new Spoken("設計", "セッケイ"),
          new Spoken("印刷", "インサツ"),
          new Spoken("農機部品", "ノウキブヒン"),
          new Spoken("ポンプ", "ポンプ"),
          new Spoken("配管", "ハイカン"),
          new Spoken("サービス", "サービス"));

  private static final List<String> FORMS = List.of("株式会社", "株式会社", "有限会社", "合同会社");
  private static final List<String> PREFECTURES =
      List.of("大阪府", "兵庫県", "愛知県", "茨城県", "栃木県", "福岡県", "静岡県", "広島県", "東京都", "滋賀県");
  private static final List<String> PEOPLE =
      List.of("佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村", "小林", "加藤");
  private static final List<String> REGIONS = List.of("east", "west");
  private static final int ENGLISH_ONE_IN = 20;
  private static final double FIRST_TIER = 0.2;
  private static final double SECOND_TIER = 0.6;

  private FirmNames() {}

  private record Spoken(String written, String kana) {}

  /**
   * A supplier as the register has it; its name says that it is made up.
   *
   * @param number from 0
   */
  static Supplier supplier(int number, Random dice) {
    Spoken place = one(PLACES, dice);
    Spoken trade = one(TRADES, dice);
    String code = String.format(Locale.ROOT, "X-%05d", number + 1);
    String tier = tier(dice.nextDouble());
    return new Supplier(
        new SupplierCode(code),
        place.written() + trade.written() + one(FORMS, dice) + "（架空）",
        place.kana() + trade.kana(),
        null,
        one(PREFECTURES, dice) + "架空市",
        Set.of("tier" + tier, one(REGIONS, dice)),
        tier,
        List.of(contact(code, dice)),
        null,
        null);
  }

  private static String tier(double point) {
    if (point < FIRST_TIER) {
      return "1";
    }
    return point < SECOND_TIER ? "2" : "3";
  }

  /** Mail to the domain of the address goes nowhere: it is kept for examples. */
  private static Contact contact(String code, Random dice) {
    return new Contact(
        one(PEOPLE, dice),
        code.toLowerCase(Locale.ROOT) + "@example.co.jp",
        dice.nextInt(ENGLISH_ONE_IN) == 0
            ? Contact.ContactLanguage.EN
            : Contact.ContactLanguage.JA);
  }

  private static <T> T one(List<T> all, Random dice) {
    return all.get(dice.nextInt(all.size()));
  }
}
