package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Several entries with one evidence key: the parts of one practice (sites, groups, sessions). */
final class PracticeParts {

  private static final List<EvidenceField> LISTS =
      List.of(
          EvidenceField.AUDIENCE,
          EvidenceField.SCOPE,
          EvidenceField.CONTENTS,
          EvidenceField.OCCASIONS);

  private PracticeParts() {}

  /** Those that do not say that it is not done. */
  static List<Evidence> affirmed(List<Evidence> entries) {
    return entries.stream().filter(one -> !Boolean.FALSE.equals(one.established())).toList();
  }

  /** The parts without what is gone; a part of which nothing is left is left out. */
  static List<Evidence> less(List<Evidence> parts, List<AnswerOption> gone) {
    List<Evidence> kept = new ArrayList<>();
    for (Evidence part : parts) {
      EvidenceBuilder less = new EvidenceBuilder(part);
      gone.forEach(one -> one.removeFrom(less));
      Evidence left = less.build();
      if (LISTS.stream().noneMatch(list -> isEmptied(list, part, left))) {
        kept.add(left);
      }
    }
    return kept;
  }

  private static boolean isEmptied(EvidenceField list, Evidence part, Evidence left) {
    return !words(list, part).isEmpty() && words(list, left).isEmpty();
  }

  private static Set<String> words(EvidenceField list, Evidence entry) {
    return switch (list) {
      case AUDIENCE -> entry.audience();
      case SCOPE -> entry.scope();
      case CONTENTS -> entry.contents();
      case OCCASIONS -> entry.occasions();
      default -> throw new IllegalStateException(list + " lists no words");
    };
  }

  /**
   * Whether the answer of last time claims a word now that no part lists.
   *
   * @param missing what was missing then, and still is
   */
  static boolean isMore(
      List<AnswerOption> claimed, List<Evidence> parts, List<AnswerOption> missing) {
    return claimed.stream()
        .anyMatch(one -> !missing.contains(one) && parts.stream().noneMatch(one::isListed));
  }

  /** Whether each combination of what is claimed stands in some part. */
  static boolean cover(List<AnswerOption> claimed, List<Evidence> parts) {
    return cover(claimed, parts, 0);
  }

  private static boolean cover(List<AnswerOption> claimed, List<Evidence> parts, int list) {
    if (parts.isEmpty() || list == LISTS.size()) {
      return !parts.isEmpty();
    }
    List<AnswerOption> words =
        claimed.stream().filter(one -> one.field() == LISTS.get(list)).toList();
    return words.isEmpty()
        ? cover(claimed, parts, list + 1)
        : words.stream()
            .allMatch(
                word -> cover(claimed, parts.stream().filter(word::isListed).toList(), list + 1));
  }
}
