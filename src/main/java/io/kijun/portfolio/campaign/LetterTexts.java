package io.kijun.portfolio.campaign;

import java.util.List;

/** All versions of letters' texts that people wrote. They are added, never changed. */
public interface LetterTexts {

  /** The versions of a kind, the latest first. */
  List<LetterText> of(LetterKind kind);

  /** Adds a version; false: there is one of that number already. */
  boolean add(LetterText text);
}
