package io.kijun.console.page;

import io.kijun.console.OpenPage;
import io.kijun.console.page.Assets.Asset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Sends the files that pages load. */
@Controller
final class AssetsController {

  private static final Duration LONG = Duration.ofDays(365);

  private final Assets assets;

  AssetsController(Assets assets) {
    this.assets = assets;
  }

  @OpenPage
  @GetMapping("/console/lib/{name}")
  ResponseEntity<byte[]> file(
      @PathVariable String name, @RequestParam(name = "v", required = false) @Nullable String v) {
    Asset asset =
        assets.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean isThis = asset.version().equals(v);
    return ResponseEntity.ok()
        .cacheControl(
            isThis
                ? CacheControl.maxAge(LONG).cachePublic().immutable()
                : CacheControl.noCache().cachePublic())
        .eTag("\"" + asset.version() + "\"")
        .contentType(
            new MediaType("text", asset.isScript() ? "javascript" : "css", StandardCharsets.UTF_8))
        .body(asset.content());
  }
}
