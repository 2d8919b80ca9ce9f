package io.kijun.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Instances;
import io.kijun.fixture.SmallStandardInForce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is read by whoever runs the service, and by nobody else. */
class StoreFilesAreTheirOwnersTests {

  @TempDir private Path folder = Path.of("");

  private Map<String, String> startedIn(Path data) throws IOException {
    try (var service =
        Instances.start(
            List.of("--kijun.data=" + data), folder.resolve("none"), SmallStandardInForce.class)) {
      assertThat(service.isRunning()).isTrue();
      return rights(data);
    }
  }

  private static Map<String, String> rights(Path data) throws IOException {
    Map<String, String> rights = new TreeMap<>();
    try (Stream<Path> all = Files.walk(data)) {
      for (Path one : all.toList()) {
        rights.put(
            data.relativize(one).toString(),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(one)));
      }
    }
    return rights;
  }

  @Test
  void aNewStoreIsClosedToOthers() throws IOException {
    assertThat(startedIn(folder.resolve("new/data")))
        .containsEntry("", "rwx------")
        .containsEntry("kijun.mv.db", "rw-------")
        .allSatisfy((file, rights) -> assertThat(rights).endsWith("------"));
  }

  @Test
  void aStoreThatStoodOpenIsClosed() throws IOException {
    Path data = folder.resolve("data");
    startedIn(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(
        data.resolve("kijun.mv.db"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(startedIn(data))
        .containsEntry("", "rwx------")
        .containsEntry("kijun.mv.db", "rw-------");
  }

  @Test
  void aFolderOfOthersStaysAsItIsButOurFileIsClosed() throws IOException {
    Path data = Files.createDirectory(folder.resolve("shared"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(data.resolve("of-somebody-else.txt"), "text");

    assertThat(startedIn(data))
        .containsEntry("", "rwxr-xr-x")
        .containsEntry("kijun.mv.db", "rw-------");
  }
}
