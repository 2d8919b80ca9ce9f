package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import io.kijun.spreadsheet.WorkbookNames;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A copy beside its original would say everything twice; whose names differ in spelling do not. */
@KijunService
class CopiesAreAskedAboutTests {

  private static final List<String> KNOWN =
      List.of("00-standard.xlsx", "01-policy.xlsx", "10-information-assets.xlsx");

  @TempDir private Path folder = Path.of("");
  private final People people;

  @Autowired
  CopiesAreAskedAboutTests(People people) {
    this.people = people;
  }

  @BeforeEach
  void join() throws IOException {
    people.join("kopii", "OFFICER");
    SmallWorkbooks.write(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-policy (1).xlsx",
        "01-policy(12).xlsx",
        "01-policy - コピー.xlsx",
        "01-policy - コピー (2).xlsx",
        "01-policy - Copy.xlsx",
        "01-policy - Copy (3).xlsx",
        "01-policy のコピー.xlsx",
        "01-policyのコピー 2.xlsx",
        "01-policy copy.xlsx",
        "01-policy copy 2.xlsx",
        "01-policy 2.xlsx",
        "01-policy (copy).xlsx",
        "01-policy (3rd copy).xlsx",
        "01-policy (コピー).xlsx",
        "Copy of 01-policy.xlsx",
        "コピー ～ 01-policy.xlsx",
        "コピー～01-policy.xlsx",
        "01-policy_v2.xlsx",
        "01-policy-rev.3.xlsx",
        "01-policy_最新版.xlsx",
        "01-policy_修正版 2.xlsx",
        "01-policy_改訂案.xlsx",
        "01-policy_20261129.xlsx",
        "01-policy_2026-11-29.xlsx",
        "01-policy_final_final.xlsx",
        "01-policy_old.xlsx",
        "01-Policy.xlsx",
        "０１－policy.xlsx"
      })
  void aCopyIsOfItsOriginal(String name) {
    assertThat(WorkbookNames.original(name, KNOWN)).contains("01-policy.xlsx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-policy.xlsx",
        "02-policy.xlsx",
        "101-policy.xlsx",
        "01-policy-annex.xlsx",
        "01-policymaking.xlsx",
        "01-policy-2a.xlsx",
        "25-supply-chain.xlsx",
        "コピー.xlsx",
        ".xlsx"
      })
  void aNameOfItsOwnIsNoCopy(String name) {
    assertThat(WorkbookNames.original(name, KNOWN)).isEmpty();
  }

  @Test
  void oneNameIsOneNameHoweverItIsSpelt() {
    assertThat(WorkbookNames.canonical("01-policy.XLSX")).isEqualTo("01-policy.xlsx");
    assertThat(WorkbookNames.canonical("01-POLICY.Xlsx")).isEqualTo("01-POLICY.xlsx");
    assertThat(WorkbookNames.canonical(Normalizer.normalize("ガバナンス.xlsx", Form.NFD)))
        .isEqualTo("ガバナンス.xlsx");
  }

  private byte[] small() throws IOException {
    return Files.readAllBytes(folder.resolve("01-small.xlsx"));
  }

  private Answer put(JsonNode draft, String name) throws IOException {
    return people.bytes(
        "kopii",
        "PUT",
        "/api/drafts/"
            + draft.at("/id").asString()
            + "/workbooks/"
            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"),
        small(),
        "If-Match",
        "\"" + draft.at("/version").asInt() + "\"");
  }

  @Test
  void aDraftAsksAboutAllOfThemAndTakesNone() throws IOException {
    Answer asked =
        people.draft(
            "kopii",
            "コピー",
            Map.of(
                "25-own (1).xlsx", small(),
                "26-more.xlsx", small(),
                "26-more - コピー.xlsx", small(),
                "25-own.xlsx", small()));

    assertThat(asked.status()).as(asked.text()).isEqualTo(422);
    assertThat(asked.json().at("/issues").valueStream())
        .extracting(
            one -> one.at("/code").asString(),
            one -> one.at("/found").asString(),
            one -> one.at("/nearest").asString())
        .containsExactlyInAnyOrder(
            tuple("WORKBOOK_COPY", "25-own (1).xlsx", "25-own.xlsx"),
            tuple("WORKBOOK_COPY", "26-more - コピー.xlsx", "26-more.xlsx"));
  }

  @Test
  void aReplacementIsKnownByItsNameInAnySpelling() throws IOException {
    JsonNode draft = people.draft("kopii", "綴り", Map.of("01-policy.XLSX", small())).json();
    JsonNode own = put(draft, Normalizer.normalize("25-ガバナンス.Xlsx", Form.NFD)).json();
    Answer again = put(own, "25-ガバナンス.xlsx");
    Answer copied = put(again.json(), "25-ガバナンス (1).xlsx");

    assertThat(draft.at("/problems").toString()).doesNotContain("WORKBOOK_COPY");
    assertThat(again.status()).as(again.text()).isEqualTo(200);
    assertThat(copied.status()).isEqualTo(422);
    assertThat(copied.json().at("/issues/0/nearest").asString()).isEqualTo("25-ガバナンス.xlsx");
    Answer file =
        people.ask(
            "kopii",
            "GET",
            "/api/drafts/" + draft.at("/id").asString() + "/workbooks/01-policy.XLSX");
    assertThat(file.status()).isEqualTo(200);
  }

  @Test
  void aFolderWithACopyHasOneProblem() throws IOException {
    Files.write(folder.resolve("01-small - コピー.xlsx"), small());
    Files.write(folder.resolve("01-small.XLSX"), small());

    List<Issue> problems =
        StandardReader.ofBroughtIn().read(WorkbookFolder.read(folder)).problems();

    assertThat(problems.stream().filter(Issue::isError))
        .extracting(Issue::code, Issue::found)
        .containsExactlyInAnyOrder(
            tuple(IssueCode.WORKBOOK_COPY, "01-small - コピー.xlsx"),
            tuple(IssueCode.WORKBOOK_COPY, "01-small.xlsx"));
  }

  @Test
  void whatIsNoCopyIsRead() throws IOException {
    assertThat(WorkbookFolder.read(folder).stream().map(WorkbookFile::name))
        .containsExactly("00-standard.xlsx", "01-small.xlsx", "90-verdict.xlsx");
    assertThat(new StandardReader().read(WorkbookFolder.read(folder)).standard()).isPresent();
  }
}
