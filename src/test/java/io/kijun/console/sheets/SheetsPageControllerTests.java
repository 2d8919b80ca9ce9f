package io.kijun.console.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.FilledSheet;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SheetRound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The list of sheets, files that are brought in, and sheets that go out. */
@KijunService
class SheetsPageControllerTests {

  private static final String PATH = "/console/sheets";

  private final Environment service;
  private final People people;
  private final SheetRound round;

  @Autowired
  SheetsPageControllerTests(Environment service, People people, SheetRound round) {
    this.service = service;
    this.people = people;
    this.round = round;
  }

  /** Somebody who sees one group, in which these suppliers are. */
  private ConsoleReader reviewer(String group, String... codes) {
    for (String code : codes) {
      round.register(code, group);
    }
    people.join(group, "REVIEWER");
    people.json("admin", "PUT", "/api/users/" + group, Map.of("groups", List.of(group)));
    ConsoleReader reader = ConsoleReader.signedIn(service, group);
    reader.get(PATH);
    return reader;
  }

  @Test
  void whereNothingWaitsItIsSaidSo() {
    ConsoleReader reader = reviewer("desk-empty", "DESK-EMPTY");

    assertThat(reader.get(PATH).text())
        .contains("受け入れを待つシートはありません。", "読み込む", "1社分をダウンロード", "取引先を選んでまとめて作る");
  }

  @Test
  void whatWasSentIsAwaitedUntilItComesBackAndWaitsUntilItIsDecidedOn() {
    ConsoleReader reader = reviewer("desk-round", "DESK-ROUND-1", "DESK-ROUND-2");
    FilledSheet filled = round.out("DESK-ROUND-1").by("佐藤").mark("1", "○");
    round.out("DESK-ROUND-2");

    assertThat(reader.get(PATH + "?state=out").text())
        .contains("株式会社DESK-ROUND-1", "株式会社DESK-ROUND-2", "期限なし");
    round.in("desk-round", "DESK-ROUND-1", filled.bytes());
    assertThat(reader.get(PATH + "?state=out").text())
        .contains("株式会社DESK-ROUND-2")
        .doesNotContain("株式会社DESK-ROUND-1");
    assertThat(reader.get(PATH).text())
        .contains("株式会社DESK-ROUND-1", "sheet.xlsx", "href=\"/console/sheets/DESK-ROUND-1/")
        .doesNotContain("株式会社DESK-ROUND-2");
    assertThat(reader.get(PATH + "?state=accepted").text()).contains("受け入れたシートはまだありません。");
  }

  @Test
  void theListIsSearchedAndShowsTheReadersOwnGroupsOnly() {
    ConsoleReader reader = reviewer("desk-search", "DESK-ABC", "DESK-XYZ");
    round.register("DESK-HIDDEN", "desk-others");
    for (String code : List.of("DESK-ABC", "DESK-XYZ", "DESK-HIDDEN")) {
      round.in("admin", code, round.out(code).mark("1", "○").bytes());
    }

    assertThat(reader.get(PATH).text())
        .contains("DESK-ABC", "DESK-XYZ")
        .doesNotContain("DESK-HIDDEN");
    assertThat(reader.get(PATH + "?q=ｄｅｓｋ－ａ").text())
        .contains("株式会社DESK-ABC", "外す")
        .doesNotContain("株式会社DESK-XYZ");
    assertThat(reader.get(PATH + "?group=desk-others").text())
        .contains("株式会社DESK-ABC")
        .doesNotContain("DESK-HIDDEN");
    assertThat(reader.get(PATH + "?q=%25").text()).contains("条件に当てはまるものはありません");
  }

  @Test
  void eachFileIsReadForItselfAndABadOneLosesNone() {
    ConsoleReader reader = reviewer("desk-files", "DESK-F1", "DESK-F2");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("errors.xlsx", round.out("DESK-F1").mark("1", "○△").mark("2", "○").bytes());
    files.put("<b>none.xlsx", new byte[] {1, 2, 3});
    files.put("good.xlsx", round.out("DESK-F2").mark("1", "○").mark("2", "×").bytes());

    Answer started = reader.bring(PATH, "sheet", files);
    assertThat(started.status()).as(started.text()).isEqualTo(303);
    String job = started.header("Location");
    assertThat(job).startsWith(PATH + "/in/jobs/");
    String page =
        Awaitility.await()
            .until(() -> reader.get(job).text(), text -> text.contains("3個のうち3個を読みました"));

    assertThat(page)
        .contains("errors.xlsx", "株式会社DESK-F1", "受領・誤りあり", "5項目のうち回答 1", "誤り 1")
        .contains("&lt;b&gt;none.xlsx", "受け取れません")
        .contains("good.xlsx", "株式会社DESK-F2", "5項目のうち回答 2", "誤り 0")
        .doesNotContain("<b>none");
    assertThat(reader.get(PATH).text()).contains("errors.xlsx", "good.xlsx");
    people.join("desk-stranger", "REVIEWER");
    assertThat(ConsoleReader.signedIn(service, "desk-stranger").get(job).status()).isEqualTo(404);
  }

  @Test
  void aZipOfManyMegabytesIsTaken() throws IOException {
    ConsoleReader reader = reviewer("desk-zip", "DESK-ZIP");
    byte[] photos = new byte[13 << 20];
    new Random(7).nextBytes(photos);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("good.xlsx"));
      zip.write(round.out("DESK-ZIP").mark("1", "○").bytes());
      zip.putNextEntry(new ZipEntry("photos.bin"));
      zip.write(photos);
    }

    Map<String, byte[]> files = Map.of("all.zip", packed.toByteArray());
    Answer started = reader.bringByScript(PATH, "sheet", files);
    assertThat(started.status()).as(started.text()).isEqualTo(204);
    String job = started.header("HX-Redirect");
    String page =
        Awaitility.await()
            .until(() -> reader.get(job).text(), text -> text.contains("2個のうち2個を読みました"));

    assertThat(page).contains("good.xlsx", "株式会社DESK-ZIP", "photos.bin", "受け取れません");
    assertThat(reader.bring(PATH, "sheet", files).text()).contains("大きすぎて受け付けられません");
    Answer none = reader.bringByScript(PATH, "sheet", Map.of());
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text()).contains("チェックシートかZIPを1つ以上指定してください。").doesNotContain("<html");
  }

  @Test
  void whatCannotBeReadAtAllIsToldInPlace() {
    ConsoleReader reader = reviewer("desk-none");

    Answer none = reader.bring(PATH, "sheet", Map.of("", new byte[0]));
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text()).contains("ファイルを選んでください。");
    Answer noZip = reader.bring(PATH, "sheet", Map.of("a.zip", new byte[] {1}));
    assertThat(noZip.status()).isEqualTo(400);
    assertThat(noZip.text()).contains("a.zip");
  }

  @Test
  void aSheetGoesOutToASupplierInSight() {
    ConsoleReader reader = reviewer("desk-out", "DESK-OUT");
    round.register("DESK-OUT-HIDDEN", "desk-out-others");

    Answer sheet = reader.post(PATH + "/out", "code", " DESK-OUT ", "due", "2099-01-31");
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.header("Content-Disposition")).contains("DESK-OUT");
    assertThat(reader.get(PATH + "?state=out").text()).contains("株式会社DESK-OUT", "2099-01-31");

    Answer hidden = reader.post(PATH + "/out", "code", "DESK-OUT-HIDDEN", "due", "");
    assertThat(hidden.status()).isEqualTo(400);
    assertThat(hidden.text())
        .contains("取引先コード「DESK-OUT-HIDDEN」は登録されていません", "value=\"DESK-OUT-HIDDEN\"");
    Answer noDay = reader.post(PATH + "/out", "code", "DESK-OUT", "due", "<31");
    assertThat(noDay.status()).isEqualTo(400);
    assertThat(noDay.text()).contains("2027-03-31 のように", "value=\"&lt;31\"");
    assertThat(reader.get(PATH + "/empty?lang=en").header("Content-Disposition"))
        .contains("check-sheet");
  }

  @Test
  void whoOnlyReadsNeitherTakesInNorHandsOut() {
    people.join("desk-auditor", "AUDITOR");
    ConsoleReader reader = ConsoleReader.signedIn(service, "desk-auditor");

    assertThat(reader.get(PATH).text()).doesNotContain("読み込む", "1社分をダウンロード");
    reader.get("/console/me");
    assertThat(reader.post(PATH + "/out", "code", "X").status()).isEqualTo(403);
  }
}
