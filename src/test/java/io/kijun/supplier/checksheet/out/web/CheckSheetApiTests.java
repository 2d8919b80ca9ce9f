package io.kijun.supplier.checksheet.out.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.AnsweredForm;
import io.kijun.fixture.Api;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SmallStandardInForce;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.SupplierCode;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.SheetCodes;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Check sheets are handed out over HTTP. */
@KijunService
class CheckSheetApiTests {

  private final Api api;
  private final People people;
  private final Suppliers suppliers;
  private final SheetCodes codes;

  @Autowired
  CheckSheetApiTests(Api api, People people, Suppliers suppliers, SheetCodes codes) {
    this.api = api;
    this.people = people;
    this.suppliers = suppliers;
    this.codes = codes;
  }

  private HttpResponse<byte[]> download(String path) throws Exception {
    return java.net.http.HttpClient.newHttpClient()
        .send(api.request(path).GET().build(), BodyHandlers.ofByteArray());
  }

  private static String[] stamp(byte[] sheet, SheetLanguage language) {
    return new AnsweredForm(sheet, language)
        .page(CheckSheetPage.MARKS)
        .getRow(0)
        .getCell(0)
        .getStringCellValue()
        .split(";", -1);
  }

  private String register(String code, String group) {
    if (suppliers.all(List.of(code)).isEmpty()) {
      suppliers.add(
          List.of(
              new Supplier(
                  new SupplierCode(code),
                  "丸山プレス/工業",
                  null,
                  null,
                  null,
                  Set.of(group),
                  null,
                  List.of(),
                  null,
                  null)),
          SmallStandardInForce.NOW);
    }
    return code;
  }

  @Test
  void theEmptySheetIsOfTheRulesetInForce() throws Exception {
    HttpResponse<byte[]> answer = download("/api/check-sheet?lang=en");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(stamp(answer.body(), SheetLanguage.EN))
        .containsExactly(
            "kijun-check-sheet/1", "marks", SmallStandard.ruleset().id().value(), "-", "en", "-");
  }

  @Test
  void aSuppliersSheetHasACodeOnRecordAndANameThatIsFoundAgain() throws Exception {
    String code = register("OUT-1", "tier1");
    HttpResponse<byte[]> answer =
        download("/api/suppliers/" + code + "/check-sheet?lang=ja&due=2026-12-20");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains(
            "filename*=UTF-8''%E3%83%81%E3%82%A7%E3%83%83%E3%82%AF%E3%82%B7%E3%83%BC%E3%83%88"
                + "_OUT-1_%E4%B8%B8%E5%B1%B1%E3%83%97%E3%83%AC%E3%82%B9%E5%B7%A5%E6%A5%AD"
                + "_20261125.xlsx");
    String[] stamp = stamp(answer.body(), SheetLanguage.JA);
    assertThat(stamp[3]).isEqualTo(code);
    assertThat(codes.find(stamp[5])).get().extracting("supplier").isEqualTo(code);
    HttpResponse<byte[]> again = download("/api/suppliers/" + code + "/check-sheet");
    assertThat(stamp(again.body(), SheetLanguage.JA)[5]).isNotEqualTo(stamp[5]);
  }

  @Test
  void whoOnlyReadsGetsASheetThatNoCodeStandsFor() {
    String path = "/api/suppliers/" + register("OUT-3", "tier1") + "/check-sheet";
    people.join("sheet-reader", "AUDITOR");
    String[] stamp = stamp(people.download("sheet-reader", path), SheetLanguage.JA);
    assertThat(stamp[3]).isEqualTo("OUT-3");
    assertThat(stamp[5]).isEqualTo("-");
    assertThat(people.ask("admin", "HEAD", path).status()).isEqualTo(200);
    assertThat(people.ask("admin", "GET", "/api/log").text()).doesNotContain("OUT-3");
  }

  @Test
  void whoDoesNotSeeASupplierGetsNoSheetOfIt() {
    String code = register("OUT-2", "tier1");
    String limited = people.join("sheet-limited", "REVIEWER");
    people.json(
        "admin",
        "PUT",
        "/api/users/" + limited,
        Map.of("roles", List.of("REVIEWER"), "groups", List.of("tier2")));
    assertThat(people.ask(limited, "GET", "/api/suppliers/" + code + "/check-sheet").status())
        .isEqualTo(404);
    assertThat(api.get("/api/suppliers/NONE/check-sheet").status()).isEqualTo(404);
    assertThat(api.get("/api/check-sheet?lang=fr").status()).isEqualTo(400);
  }
}
