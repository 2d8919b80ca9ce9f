package io.kijun.console.page;

import io.kijun.access.SignedIn;
import java.util.Map;

/** How much waits for whoever reads a page, by area. */
public interface WaitingForReader {

  /** Counts, quickly: it stands on every page. What is left out is not shown. */
  Map<ConsoleArea, Integer> of(SignedIn user);
}
