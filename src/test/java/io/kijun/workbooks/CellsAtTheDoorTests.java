package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Odd cells are told at once where officers meet them, and come back annotated. */
@KijunService
class CellsAtTheDoorTests {

  private static final String SMALL = "01-small.xlsx";

  @TempDir private static Path folder = Path.of("");
  private final Api api;
  private final People people;

  @Autowired
  CellsAtTheDoorTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  /** With cells in the place of those of the first row of 基準, from D on. */
  private static byte[] odd(byte[] small) throws IOException {
    BadWorkbooks book = new BadWorkbooks(small);
    String xml = new String(Objects.requireNonNull(book.parts().get(BadWorkbooks.SHEET)), UTF_8);
    int row = xml.indexOf("<c r=\"D10\"");
    String cells =
        "<c r=\"D10\" t=\"str\"><v>=1+1</v></c><c r=\"E10\" t=\"s\"><v>x</v></c>"
            + "<c r=\"F10\" t=\"d\"><v>2026-11-24T00:00:00</v></c><c r=\"G10\"><v>1E400</v></c>"
            + "<c r=\"H10\"><f t=\"dataTable\" ref=\"H10:I10\" r1=\"A1\"/><v>1</v></c>"
            + "<c r=\"I10\"><v>1</v></c><c r=\"GS10\"><v>1</v></c>";
    String merges = "</sheetData><mergeCells><mergeCell ref=\"?\"/></mergeCells>";
    String spoilt = xml.substring(0, row) + cells + xml.substring(xml.indexOf("</row>", row));
    return book.with(BadWorkbooks.SHEET, spoilt.replace("</sheetData>", merges).getBytes(UTF_8));
  }

  @Test
  void oddCellsAreToldAllAtOnceAndComeBackAnnotated() throws Exception {
    people.join("cells", "OFFICER");
    SmallWorkbooks.write(folder);
    Map<String, byte[]> files = new HashMap<>(SmallWorkbooks.files(folder));
    files.put(SMALL, odd(Objects.requireNonNull(files.get(SMALL))));

    Answer draft = people.draft("cells", "題名", files);

    assertThat(draft.status()).as(draft.text()).isEqualTo(201);
    assertThat(draft.json().at("/problems").valueStream().map(CellsAtTheDoorTests::problem))
        .contains(
            "FORMULA_TEXT 基準 D10 =1+1",
            "CELL_UNREADABLE 基準 E10 t=\"s\" x",
            "DATE_CELL 基準 F10 2026-11-24",
            "CELL_UNREADABLE 基準 G10 1E400",
            "FORMULA 基準 H10 =TABLE(A1)",
            "FORMULA 基準 I10 {=…} 1",
            "TOO_MANY_COLUMNS 基準 GS10 1",
            "MERGED_CELL 基準  ?");
    HttpResponse<byte[]> annotated = annotated(draft.json().at("/id").asString());
    assertThat(annotated.statusCode()).isEqualTo(200);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(annotated.body()))) {
      for (String cell : new String[] {"D10", "E10", "F10", "G10", "H10", "I10", "GS10"}) {
        assertThat(book.getSheet("基準").getCellComment(new CellAddress(cell))).as(cell).isNotNull();
      }
    }
  }

  private static String problem(JsonNode one) {
    return one.at("/code").asString()
        + " "
        + one.at("/sheet").asString()
        + " "
        + one.at("/cell").asString()
        + " "
        + one.at("/found").asString();
  }

  private HttpResponse<byte[]> annotated(String draft) throws Exception {
    String path = "/api/drafts/" + draft + "/workbooks/" + SMALL + "?annotated=true";
    return HttpClient.newHttpClient()
        .send(
            api.request(path, "Authorization", People.basic("cells")).GET().build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }
}
