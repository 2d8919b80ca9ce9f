package io.kijun.console.runs;

import io.kijun.console.page.PageLinks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a run, and what it is about, is shown. */
final class RunLinks {

  static final String PATH = "/console/runs";

  private final PageLinks links;

  RunLinks(PageLinks links) {
    this.links = links;
  }

  static String run(UUID id) {
    return PATH + "/" + id;
  }

  static String view(UUID id, RunViewKind kind) {
    return run(id) + "?view=" + kind.path();
  }

  /** Another page; null: there is none, or the reader may not open it. */
  @Nullable String page(String address) {
    return links.to(address);
  }

  @Nullable String supplier(String code) {
    return links.to("/console/suppliers/" + PageLinks.value(code));
  }

  @Nullable String evaluation(@Nullable UUID id) {
    return id == null ? null : links.to("/console/evaluations/" + id);
  }

  /** The items of a label in an evaluation. */
  @Nullable String label(@Nullable UUID evaluation, String label) {
    return evaluation == null
        ? null
        : links.to("/console/evaluations/" + evaluation + "?label=" + PageLinks.value(label));
  }
}
