package io.kijun.portfolio.campaign;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issue;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the texts of letters; every version stays. */
@Component
public class EditingLetters {

  private final LetterTexts texts;
  private final ActivityLog log;
  private final Today today;

  EditingLetters(LetterTexts texts, ActivityLog log, Today today) {
    this.texts = texts;
    this.log = log;
    this.today = today;
  }

  /** The text of a kind that counts. */
  public LetterText current(LetterKind kind) {
    return versions(kind).get(0);
  }

  /** All versions of a kind, the latest first and the one that is shipped last. */
  public List<LetterText> versions(LetterKind kind) {
    List<LetterText> all = new ArrayList<>(texts.of(kind));
    all.add(ShippedLetters.of(kind));
    return all;
  }

  /**
   * Writes a version.
   *
   * @param seen the version that it takes the place of; null: whichever is there
   * @throws LetterRefused with all placeholders that there are not, or if another version is there
   */
  @Transactional
  public LetterText write(
      LetterKind kind, String ja, String en, @Nullable Integer seen, Actor actor) {
    List<Issue> problems = new ArrayList<>(new LetterTemplate(ja).problems("$.ja"));
    problems.addAll(new LetterTemplate(en).problems("$.en"));
    if (!problems.isEmpty()) {
      throw LetterRefused.invalid(problems);
    }
    LetterText before = current(kind);
    if (seen != null && seen != before.version()) {
      throw LetterRefused.changed(before.version());
    }
    LetterText written =
        new LetterText(kind, before.version() + 1, lines(ja), lines(en), actor.name(), today.now());
    if (!texts.add(written)) {
      throw LetterRefused.changed(written.version());
    }
    log.add(
        actor,
        LogAction.LETTER_WRITTEN,
        kind.name(),
        null,
        Map.of("version", Integer.toString(written.version())));
    return written;
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n";
  }
}
