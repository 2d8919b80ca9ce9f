package io.kijun.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.BadWorkbooks;
import io.kijun.fixture.ZipBytes;
import io.kijun.runtime.Today;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line says what an upload is told, ends with no error unsaid, and forges no line. */
class SaidInOneLineTests {

  private static final String SMALL = "01-small.xlsx";

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws Exception {
    SmallWorkbooks.write(folder);
  }

  private int kijun(Stores stores, String... arguments) {
    return KijunCommand.run(
        arguments,
        new PrintWriter(out),
        new PrintWriter(err),
        new Today(Clock.systemUTC(), ZoneOffset.UTC),
        stores);
  }

  private static Stores none() {
    return () -> {
      throw new NoClassDefFoundError("com/example/\u001b[31mMissing\nforged");
    };
  }

  @Test
  void aWorkbookIsRefusedInTheWordsOfAnUpload() throws Exception {
    byte[] sound = Files.readAllBytes(folder.resolve(SMALL));
    List<byte[]> bad =
        List.of(
            new ZipBytes(sound).method(1, 93).content(),
            new BadWorkbooks(sound).with("xl/embeddings/a.bin", new byte[] {1}),
            "a,b".getBytes(StandardCharsets.UTF_8));
    for (byte[] content : bad) {
      Files.write(folder.resolve(SMALL), content);
      UploadCheck.Rejection said = UploadCheck.of(new WorkbookFile(SMALL, content)).get(0);
      String line =
          said.place(SMALL) + "  " + said.issue(SMALL).code() + "  " + said.message().ja();

      assertThat(kijun(none(), "check", folder.toString())).isEqualTo(1);
      assertThat(out.toString()).contains(line);
      String facts = Files.writeString(folder.resolve("facts.json"), "{}").toString();
      assertThat(kijun(none(), "evaluate", "--standard", folder.toString(), facts)).isEqualTo(2);
      assertThat(err.toString()).contains(line);
    }
  }

  @Test
  void anErrorThatNobodyThoughtOfIsSaid() {
    assertThat(kijun(none(), "erase", "--user", "sato")).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("想定外のエラー", "unexpected error", "NoClassDefFoundError", "Missing forged")
        .doesNotContain("\u001b");
  }

  @Test
  void whatComesFromOutsideDoesNothingToATerminal() {
    assertThat(kijun(none(), "check", "no\u001b[31m\u202esuch\u009bfolder")).isEqualTo(2);
    assertThat(err.toString()).contains("no\\u001b[31m\\u202esuch\\u009bfolder");
  }
}
