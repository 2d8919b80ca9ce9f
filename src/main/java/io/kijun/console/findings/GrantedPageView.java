package io.kijun.console.findings;

import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception or an acceptance, and what can be done about it.
 *
 * @param list the address of the list that it stands in
 * @param steps what was done, in order
 * @param finding that it is about; null: it names none that the reader may open
 * @param waits whether a second person has to approve it
 * @param own whether the reader asked for it, and so may not approve it
 * @param approve where it is approved; null: it cannot be, or the reader may not
 * @param withdraw likewise
 * @param comment as it was typed
 */
public record GrantedPageView(
    String title,
    String list,
    String listed,
    GrantedRow row,
    @Nullable String finding,
    List<StepLine> steps,
    boolean waits,
    boolean own,
    @Nullable String approve,
    @Nullable String withdraw,
    String comment,
    List<ProblemItem> problems) {

  /** A step that somebody took. */
  public record StepLine(String what, String by, String when, @Nullable String comment) {}
}
