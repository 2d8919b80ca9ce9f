package io.kijun.console.suppliers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.ConsoleReader;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Suppliers come from a table, all of them or none. */
@KijunService
class ImportControllerTests {

  private static final String PATH = "/console/suppliers/import";

  private final Environment service;
  private final People people;

  @Autowired
  ImportControllerTests(Environment service, People people) {
    this.service = service;
    this.people = people;
  }

  private ConsoleReader reader(String name, String role) {
    ConsoleReader reader = ConsoleReader.signedIn(service, people.join(name, role));
    reader.get("/console/suppliers");
    return reader;
  }

  private ConsoleReader reviewer() {
    return reader("import-reviewer", "REVIEWER");
  }

  private static Answer brought(ConsoleReader reader, String name, String table) {
    return reader.bring(PATH, "file", Map.of(name, table.getBytes(UTF_8)));
  }

  @Test
  void howManyCameIsToldAndTheSameAgainChangesNothing() {
    ConsoleReader reader = reviewer();
    String table = "取引先コード,名称,グループ\nIMPORT-1,株式会社一,import\nIMPORT-2,<i>二</i>,import\n";

    assertThat(reader.get(PATH).text()).contains("type=\"file\"");
    Answer first = brought(reader, "取引先.csv", table);
    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(first.text()).contains("新しく2社を登録し、0社を直しました。0社は同じ内容でした。");
    assertThat(brought(reader, "取引先.csv", table.replace("株式会社一", "株式会社壱")).text())
        .contains("新しく0社を登録し、1社を直しました。1社は同じ内容でした。");
    assertThat(reader.get("/console/suppliers?group=import").text())
        .contains("株式会社壱", "&lt;i&gt;二");
  }

  @Test
  void everyErrorIsToldByItsCellAndNobodyIsRegistered() {
    ConsoleReader reader = reviewer();
    Answer refused = brought(reader, "a.csv", "取引先コード,名称,色\nIMPORT-BAD,正しい会社,青\nIMPORT-BAD,,赤\n");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("C1", "A3", "B3").doesNotContain("社を登録し");
    assertThat(reader.get("/console/suppliers/IMPORT-BAD").status()).isEqualTo(404);
  }

  @Test
  void aFileThatIsNoneOrTooLargeIsRefusedInPlace() {
    ConsoleReader reader = reviewer();

    Answer none = reader.bring(PATH, "file", Map.of("", new byte[0]));
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text()).contains("ファイルを選んでください。", "type=\"file\"");
    Answer large = reader.bring(PATH, "file", Map.of("a.csv", new byte[(10 << 20) + 1]));
    assertThat(large.status()).isIn(400, 413);
    assertThat(large.text()).contains("<main").doesNotContain("社を登録し");
    Answer noTable = reader.bring(PATH, "file", Map.of("a.xlsx", new byte[] {1, 2, 3}));
    assertThat(noTable.status()).isEqualTo(400);
    assertThat(noTable.text()).contains("type=\"file\"").doesNotContain("社を登録し");
  }

  @Test
  void whoOnlyReadsRegistersNobody() {
    ConsoleReader auditor = reader("import-auditor", "AUDITOR");

    assertThat(auditor.get(PATH).status()).isEqualTo(403);
    assertThat(brought(auditor, "a.csv", "取引先コード,名称\nIMPORT-AUDIT,x\n").status()).isEqualTo(403);
    assertThat(reviewer().get("/console/suppliers/IMPORT-AUDIT").status()).isEqualTo(404);
  }
}
