package io.kijun.core.evaluation;

import io.kijun.core.evaluation.CriterionResult.Ground;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Fraction;
import io.kijun.core.standard.Gzip;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What whoever looks at thousands of results needs of each: small to keep, quick to read, and only
 * the part that is asked for is taken apart. It says nothing that the {@link ResultRecord} does not
 * say, except what each criterion rests on; no hash covers it.
 */
public final class ResultDigest {

  static final char DECISION = 'd';
  static final char LABELS = 'l';
  static final char ITEM = 'i';
  static final char FINDING = 'f';
  static final char LAPSES = 'z';
  static final char NEXT = 'n';
  static final char EXACT = 'x';

  /** The decision and the scores as they are shown; null: a share of nothing. */
  public record Standing(
      Sharing sharing,
      @Nullable BigDecimal overall,
      @Nullable BigDecimal mandatory,
      @Nullable BigDecimal evidenced) {}

  /** The scores as they are; null: a share of nothing. */
  public record Exact(
      @Nullable Fraction overall,
      @Nullable Fraction mandatory,
      @Nullable Fraction evidenced,
      Map<String, @Nullable Fraction> labels) {}

  /** An item. */
  public record DigestItem(
      String no, Verdict verdict, Assurance assurance, List<DigestCriterion> criteria) {}

  /** A criterion of an item. */
  public record DigestCriterion(String id, Outcome outcome, Ground ground) {}

  /**
   * A finding.
   *
   * @param criterion null: it concerns the item as a whole
   * @param root the item that holds this one down; null unless the cause is DEPENDENCY
   * @param unlocks items, direct and indirect, that are held down by this one
   */
  public record OfFinding(
      String item,
      @Nullable String criterion,
      Cause cause,
      Severity severity,
      LocalDate due,
      @Nullable String root,
      List<String> unlocks) {}

  /** Before the first item stand the decision, the scores and the way to the next decision. */
  private static final int HEAD = 1 << 11;

  private static final String FIRST_ITEM = "\n" + ITEM;
  private static final int LENGTH_OF_DAY = 10;

  private final byte @Nullable [] packed;
  private @Nullable String lines;
  private @Nullable String head;

  private ResultDigest(byte @Nullable [] packed, @Nullable String lines) {
    this.packed = packed;
    this.lines = lines;
  }

  /** The digest of a result. */
  public static ResultDigest of(Evaluation evaluation) {
    return new ResultDigest(null, DigestLines.of(evaluation));
  }

  /** The digest that {@link #bytes()} gave: unpacked as far as somebody asks, by one thread. */
  public static ResultDigest read(byte[] bytes) {
    return new ResultDigest(bytes, null);
  }

  /** The digest as bytes, to be kept: gzip. */
  public byte[] bytes() {
    return Gzip.small(whole().getBytes(StandardCharsets.UTF_8));
  }

  private String whole() {
    String known = lines;
    if (known == null) {
      known = new String(Gzip.plain(Objects.requireNonNull(packed)), StandardCharsets.UTF_8);
      lines = known;
    }
    return known;
  }

  /** What stands before the first item; the whole where that is long. */
  private String head() {
    if (packed == null || lines != null) {
      return whole();
    }
    String known = head;
    if (known == null) {
      String begun = new String(Gzip.beginning(packed, HEAD), StandardCharsets.UTF_8);
      int end = begun.indexOf(FIRST_ITEM);
      known = end < 0 ? whole() : begun.substring(0, end + 1);
      head = known;
    }
    return known;
  }

  /** The decision and the scores. */
  public Standing standing() {
    List<String> parts = parts(lines(head(), DECISION).get(0));
    return new Standing(
        Sharing.valueOf(parts.get(0)),
        number(parts.get(1)),
        number(parts.get(2)),
        number(parts.get(3)));
  }

  /** What leads to the next better decision; null where there is none. */
  public Decision.@Nullable NextLevel nextLevel() {
    List<String> found = lines(head(), NEXT);
    if (found.isEmpty()) {
      return null;
    }
    List<String> parts = parts(found.get(0));
    return new Decision.NextLevel(
        Sharing.valueOf(parts.get(0)), List.copyOf(parts.subList(1, parts.size())));
  }

  /** The score of each label by number, in the order of the standard; null: nothing applies. */
  public Map<String, @Nullable BigDecimal> labels() {
    List<String> parts = parts(lines(head(), LABELS).get(0));
    Map<String, @Nullable BigDecimal> labels = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i += 2) {
      labels.put(parts.get(i), number(parts.get(i + 1)));
    }
    return labels;
  }

  /** The scores as they are; of what was kept before they were, as they are shown. */
  public Exact exact() {
    List<String> kept = lines(head(), EXACT);
    List<String> labels = parts(lines(head(), LABELS).get(0));
    List<String> shares;
    if (kept.isEmpty()) {
      List<String> shown = parts(lines(head(), DECISION).get(0));
      shares = new ArrayList<>(shown.subList(1, shown.size()));
      for (int i = 1; i < labels.size(); i += 2) {
        shares.add(labels.get(i));
      }
    } else {
      shares = parts(kept.get(0));
    }
    Map<String, @Nullable Fraction> byLabel = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i += 2) {
      byLabel.put(labels.get(i), fraction(shares.get(3 + i / 2)));
    }
    return new Exact(
        fraction(shares.get(0)), fraction(shares.get(1)), fraction(shares.get(2)), byLabel);
  }

  private static @Nullable Fraction fraction(String part) {
    if (part.isEmpty()) {
      return null;
    }
    return part.indexOf('/') < 0 ? Fraction.of(new BigDecimal(part)) : Fraction.parse(part);
  }

  /** The items, in the order of the standard. */
  public List<DigestItem> items() {
    return lines(whole(), ITEM).stream().map(line -> item(parts(line))).toList();
  }

  private static DigestItem item(List<String> parts) {
    List<DigestCriterion> criteria = new ArrayList<>();
    for (int i = 3; i < parts.size(); i += 3) {
      criteria.add(
          new DigestCriterion(
              parts.get(i), Outcome.valueOf(parts.get(i + 1)), Ground.valueOf(parts.get(i + 2))));
    }
    return new DigestItem(
        parts.get(0), Verdict.valueOf(parts.get(1)), Assurance.valueOf(parts.get(2)), criteria);
  }

  /** The findings, in the order of the result. */
  public List<OfFinding> findings() {
    return findings(new HashMap<>());
  }

  /**
   * The same where many digests are read: most findings are those of others, too.
   *
   * @param known those that were read before; it grows
   */
  public List<OfFinding> findings(Map<String, OfFinding> known) {
    List<OfFinding> findings = new ArrayList<>();
    for (String line : lines(whole(), FINDING)) {
      findings.add(known.computeIfAbsent(line, any -> finding(parts(line))));
    }
    return List.copyOf(findings);
  }

  private static OfFinding finding(List<String> parts) {
    return new OfFinding(
        parts.get(0),
        orNull(parts.get(1)),
        Cause.valueOf(parts.get(2)),
        Severity.valueOf(parts.get(3)),
        day(parts.get(4)),
        orNull(parts.get(5)),
        List.copyOf(parts.subList(6, parts.size())));
  }

  /** The lapses, by date. */
  public List<Lapse> lapses() {
    List<String> parts = parts(lines(whole(), LAPSES).get(0));
    List<Lapse> lapses = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      lapses.add(new Lapse(parts.get(i), day(parts.get(i + 1))));
    }
    return lapses;
  }

  private static @Nullable String orNull(String part) {
    return part.isEmpty() ? null : part;
  }

  private static @Nullable BigDecimal number(String part) {
    return part.isEmpty() ? null : new BigDecimal(part);
  }

  /** As {@link LocalDate#parse} does it, in a tenth of the time. */
  private static LocalDate day(String text) {
    return text.length() == LENGTH_OF_DAY
        ? LocalDate.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10),
            Integer.parseInt(text, 8, LENGTH_OF_DAY, 10))
        : LocalDate.parse(text);
  }

  /** Each line of a kind, without its kind; they stand together. */
  private static List<String> lines(String all, char kind) {
    List<String> found = new ArrayList<>();
    int from = 0;
    while (from < all.length()) {
      int end = all.indexOf('\n', from);
      if (all.charAt(from) == kind) {
        found.add(all.substring(from + 1, end));
      } else if (!found.isEmpty()) {
        break;
      }
      from = end + 1;
    }
    return found;
  }

  /** What stands after each tab. */
  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int tab = 0;
    while (tab < line.length()) {
      int next = line.indexOf('\t', tab + 1);
      int until = next < 0 ? line.length() : next;
      parts.add(line.substring(tab + 1, until));
      tab = until;
    }
    return parts;
  }
}
