package io.kijun.console.page;

import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The words of pages, as src/docs/glossary.md explains them: its tables have four columns. */
@Component
public final class Glossary {

  private static final String FILE = "/console/glossary.md";
  private static final int COLUMNS = 4;
  private static final Pattern BETWEEN = Pattern.compile(" \\| ");
  private static final Pattern LANGUAGES = Pattern.compile(" / ");

  private final Map<String, List<Entry>> sections = new LinkedHashMap<>();

  Glossary() {
    String section = "";
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        section = line.substring(3);
      }
      List<String> cells = cells(line);
      if (cells.size() == COLUMNS && !isFrame(cells.get(0))) {
        sections
            .computeIfAbsent(section, any -> new ArrayList<>())
            .add(new Entry(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
      }
    }
  }

  /** A word with its meaning, in both languages. */
  private record Entry(String ja, String en, String meaningJa, String meaningEn) {

    private WordView in(boolean japanese) {
      return japanese ? new WordView(ja, meaningJa) : new WordView(en, meaningEn);
    }
  }

  private static List<String> lines() {
    try (InputStream file = Objects.requireNonNull(Glossary.class.getResourceAsStream(FILE))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a row; none where a line is no row. */
  private static List<String> cells(String line) {
    return line.startsWith("| ") && line.endsWith(" |")
        ? List.of(BETWEEN.split(line.substring(2, line.length() - 2).replace("`", "")))
        : List.of();
  }

  private static boolean isFrame(String first) {
    return first.equals("日本語") || first.startsWith("---");
  }

  /** All words by what English calls them. */
  Map<String, WordView> words(boolean japanese) {
    Map<String, WordView> words = new LinkedHashMap<>();
    sections
        .values()
        .forEach(section -> section.forEach(one -> words.putIfAbsent(one.en(), one.in(japanese))));
    return words;
  }

  /** All words below the titles of their sections. */
  public Map<String, List<WordView>> sections(ReaderWords reader) {
    boolean japanese = reader.isJapanese();
    Map<String, List<WordView>> all = new LinkedHashMap<>();
    sections.forEach(
        (title, entries) ->
            all.put(
                LANGUAGES.split(title)[japanese ? 0 : 1],
                entries.stream().map(one -> one.in(japanese)).toList()));
    return all;
  }
}
