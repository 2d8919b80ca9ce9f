package io.kijun.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The style sheet: browsers say nothing of one in which a block does not end. */
class ConsoleStyleTests {

  @Test
  void eachBlockEndsBeforeTheNextSectionBegins() throws IOException {
    List<String> inside = new ArrayList<>();
    int depth = 0;
    for (String line :
        Files.readAllLines(Path.of("src/main/resources/console/assets/console.css"))) {
      if (depth != 0 && (line.startsWith("/*") || line.startsWith("@"))) {
        inside.add(line);
      }
      depth += (int) line.chars().filter(one -> one == '{').count();
      depth -= (int) line.chars().filter(one -> one == '}').count();
    }

    assertThat(inside).isEmpty();
    assertThat(depth).isZero();
  }
}
