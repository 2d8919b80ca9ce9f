package io.kijun.supplier.followup;

import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evaluation.ResultDigest.DigestCriterion;
import io.kijun.core.evaluation.ResultDigest.DigestItem;
import io.kijun.core.evaluation.ResultDigest.OfFinding;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding that was known is not found in a standing. What nobody shows is claimed at best,
 * and what the standing itself shows to be short is as it was.
 */
final class Vanished {

  /** Why. */
  enum Why {
    EVIDENCE,
    RULE,
    APPLICABILITY,
    CLAIMED,
    /** It is short still; something nearer stands in front of it. */
    STILL
  }

  private final Map<String, DigestItem> items = new HashMap<>();
  private final Map<FollowedKey, DigestCriterion> criteria = new HashMap<>();
  private final Map<String, LocalDate> notAccepted = new HashMap<>();
  private final Set<String> shortByCriterion = new HashSet<>();
  private final Predicate<FollowedKey> byRule;

  /**
   * What a standing says.
   *
   * @param byRule whether other rules do not find one any more on what was known before
   */
  Vanished(ResultDigest digest, Predicate<FollowedKey> byRule) {
    this.byRule = byRule;
    for (DigestItem item : digest.items()) {
      items.put(item.no(), item);
      item.criteria().forEach(one -> criteria.put(new FollowedKey(item.no(), one.id()), one));
    }
    for (OfFinding finding : digest.findings()) {
      if (finding.cause() == Cause.NOT_ACCEPTED) {
        notAccepted.putIfAbsent(finding.item(), finding.due());
      } else if (finding.criterion() != null && FindingTrack.isFollowed(finding.cause())) {
        shortByCriterion.add(finding.item());
      }
    }
  }

  /**
   * By when it is to be accepted that an item, or a criterion of it, does not apply; null: nothing
   * waits for that.
   */
  @Nullable LocalDate acceptBy(String item) {
    return notAccepted.get(item);
  }

  /** Why one is not found. */
  Why why(FindingTrack track) {
    DigestItem item = items.get(track.key().item());
    if (item == null) {
      return Why.RULE;
    }
    boolean ruled = !track.isClaimed() && byRule.test(track.key());
    return track.key().criterion() == null
        ? onItem(track, item, ruled)
        : onCriterion(track, item, ruled);
  }

  private Why onCriterion(FindingTrack track, DigestItem item, boolean ruled) {
    DigestCriterion criterion = criteria.get(track.key());
    if (criterion == null) {
      return Why.RULE;
    }
    if (item.verdict() == Verdict.NOT_APPLICABLE && criterion.outcome() != Outcome.NOT_APPLICABLE) {
      return denied(item, ruled);
    }
    return switch (criterion.outcome()) {
      case NOT_APPLICABLE ->
          criterion.ground() == Ground.DENIED ? Why.CLAIMED : ruled ? Why.RULE : Why.APPLICABILITY;
      case MET -> met(criterion.ground(), ruled);
      // Without evidence, the declaration stands that the item is achieved.
      case PARTIAL, NOT_MET -> Why.CLAIMED;
    };
  }

  private static Why met(Ground ground, boolean ruled) {
    return switch (ground) {
      case SOURCE -> ruled ? Why.RULE : Why.EVIDENCE;
      case ANSWER -> ruled ? Why.RULE : Why.CLAIMED;
      case NOTHING, ACCEPTED, DENIED, UNJUSTIFIED -> Why.CLAIMED;
    };
  }

  /** The item does not apply, by the profile or as it is declared. */
  private Why denied(DigestItem item, boolean ruled) {
    if (notAccepted.containsKey(item.no())) {
      return Why.CLAIMED;
    }
    return ruled ? Why.RULE : Why.APPLICABILITY;
  }

  private Why onItem(FindingTrack track, DigestItem item, boolean ruled) {
    if (item.verdict() == Verdict.NOT_APPLICABLE) {
      return denied(item, ruled);
    }
    if (!track.roots().isEmpty()) {
      return heldDown(track, item, ruled);
    }
    if (ruled) {
      return Why.RULE;
    }
    // What the item is short of is followed by criterion: the claim that went beyond is not made.
    if (shortByCriterion.contains(item.no())) {
      return track.cause() == Cause.UNJUSTIFIED_NOT_APPLICABLE ? Why.APPLICABILITY : Why.EVIDENCE;
    }
    return assured(item);
  }

  private static Why assured(DigestItem item) {
    boolean claimed = item.assurance() == Assurance.DECLARED || item.assurance() == Assurance.NONE;
    return claimed ? Why.CLAIMED : Why.EVIDENCE;
  }

  /** What held an item down closes it. */
  private Why heldDown(FindingTrack track, DigestItem item, boolean ruled) {
    EnumSet<Why> all = EnumSet.noneOf(Why.class);
    track.roots().forEach(root -> all.add(root(root, item, ruled)));
    for (Why worst : new Why[] {Why.STILL, Why.CLAIMED, Why.EVIDENCE, Why.RULE}) {
      if (all.contains(worst)) {
        return worst;
      }
    }
    return Why.APPLICABILITY;
  }

  private Why root(String no, DigestItem held, boolean ruled) {
    DigestItem root = items.get(no);
    if (root == null) {
      return Why.RULE;
    }
    if (root.verdict() == Verdict.NOT_APPLICABLE) {
      return denied(root, ruled);
    }
    if (root.verdict() != Verdict.ACHIEVED) {
      // An item that stands above it is not held down by it any more.
      return held.verdict().compareTo(root.verdict()) < 0 ? Why.RULE : Why.STILL;
    }
    return ruled ? Why.RULE : assured(root);
  }
}
