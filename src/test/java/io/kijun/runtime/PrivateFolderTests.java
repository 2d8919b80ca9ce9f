package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left is deleted; nothing else is. */
class PrivateFolderTests {

  private static final String PREFIX = "kijun-uploads-";

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsLeftOfProcessesThatAreGoneIsDeleted() throws IOException {
    long own = ProcessHandle.current().pid();
    long parent = ProcessHandle.current().parent().orElseThrow().pid();
    Path gone = filled("kijun-uploads-999999999-1");
    Path inContainer = filled("kijun-uploads-" + own + "-1");
    Path atWork = filled("kijun-uploads-" + parent + "-1");
    Path other = filled("kijun-uploads-x-1");

    try (PrivateFolder first = PrivateFolder.in(folder, PREFIX);
        PrivateFolder second = PrivateFolder.in(folder, PREFIX)) {
      assertThat(gone).doesNotExist();
      assertThat(inContainer).doesNotExist();
      assertThat(atWork).isNotEmptyDirectory();
      assertThat(other).isNotEmptyDirectory();
      assertThat(first.path()).isEmptyDirectory();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(second.path())))
          .isEqualTo("rwx------");
    }
    assertThat(folder).isDirectoryNotContaining("glob:**kijun-uploads-" + own + "-*");
  }

  private Path filled(String name) throws IOException {
    Path one = Files.createDirectory(folder.resolve(name));
    Files.writeString(one.resolve("upload.tmp"), "x");
    return one;
  }
}
