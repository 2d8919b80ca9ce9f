package io.kijun.console.page;

import io.kijun.core.standard.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The few files that pages load, all from this host, each under an address of its content. */
@Component
public final class Assets {

  private static final int VERSION_DIGITS = 12;

  /** By name, where each is; a version of a library is whichever is there. */
  private static final Map<String, String> FILES =
      Map.ofEntries(
          own("console.css"),
          own("console.js"),
          own("grid.js"),
          own("grid-book.js"),
          own("grid-sheet.js"),
          own("grid-marks.js"),
          own("grid-selection.js"),
          own("grid-keys.js"),
          own("grid-typing.js"),
          own("grid-clipboard.js"),
          own("grid-rows.js"),
          own("grid-saving.js"),
          own("grid-history.js"),
          own("grid-unsaved.js"),
          library("htmx.js", "htmx.org/*/dist/htmx.min.js"),
          library("tabulator.js", "tabulator-tables/*/dist/js/tabulator.min.js"),
          library("tabulator.css", "tabulator-tables/*/dist/css/tabulator.min.css"));

  private final Map<String, Asset> all = new LinkedHashMap<>();

  Assets() {
    FILES.forEach((name, place) -> all.put(name, read(name, place)));
  }

  /** A file. */
  static final class Asset {

    private final String name;
    private final byte[] content;
    private final String version;

    private Asset(String name, byte[] content) {
      this.name = name;
      this.content = content;
      String hash = Hash.of(content).value();
      this.version = hash.substring(hash.length() - VERSION_DIGITS);
    }

    byte[] content() {
      return content.clone();
    }

    /** Another one once the content is. */
    String version() {
      return version;
    }

    boolean isScript() {
      return name.endsWith(".js");
    }
  }

  private static Map.Entry<String, String> own(String name) {
    return Map.entry(name, "classpath*:console/assets/" + name);
  }

  private static Map.Entry<String, String> library(String name, String place) {
    return Map.entry(name, "classpath*:META-INF/resources/webjars/" + place);
  }

  private static Asset read(String name, String place) {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(place);
      if (found.length == 0) {
        throw new IllegalStateException(place + " is missing");
      }
      return new Asset(name, found[0].getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(all.get(name));
  }

  /**
   * The address of a file, which is another one once its content is.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public String address(String name) {
    Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException(name));
    return "/console/lib/" + name + "?v=" + asset.version();
  }
}
