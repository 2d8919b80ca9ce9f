package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Standard;
import io.kijun.portfolio.results.Matrix;
import io.kijun.portfolio.results.NotAnswered;
import io.kijun.portfolio.results.Ranking;
import io.kijun.portfolio.results.ReadingResults.RunRead;
import io.kijun.portfolio.results.RootCauses;
import io.kijun.runtime.Today;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of the page about a run. */
public final class RunLists {

  private static final int MOST_CAUSES = 12;
  private static final int MOST_ROWS = 300;
  private static final int ENDS = 10;
  private static final int MOST_SILENT = 60;
  private static final int MOST_UNLOCKED = 8;

  private final RunRead read;
  private final Standard standard;
  private final PageWords words;
  private final Today today;
  private final Map<String, Item> items = new HashMap<>();

  RunLists(RunRead read, Standard standard, PageWords words, Today today) {
    this.read = read;
    this.standard = standard;
    this.words = words;
    this.today = today;
    standard.items().forEach(item -> items.put(item.no(), item));
  }

  /** A line of a table. */
  public record Line(List<String> cells) {}

  /** A cause, and what mending it brings. */
  public record CauseLine(
      String item,
      String title,
      String cause,
      int number,
      int width,
      int way,
      int last,
      String unlocks) {}

  /** The most common causes. */
  public List<CauseLine> causes() {
    List<RootCauses.RootCause> all = read.causes().causes();
    int most = Math.max(1, all.stream().mapToInt(RootCauses.RootCause::suppliers).max().orElse(1));
    return all.stream().limit(MOST_CAUSES).map(one -> cause(one, most)).toList();
  }

  /** How many causes are left out. */
  public String moreCauses() {
    return words.more(read.causes().causes().size(), MOST_CAUSES);
  }

  private CauseLine cause(RootCauses.RootCause one, int most) {
    Item item = items.get(one.item());
    String place = one.criterion() == null ? "No." + one.item() : one.criterion();
    return new CauseLine(
        place,
        item == null ? "" : words.in(item.title()),
        words.in(one.cause().label())
            + words.say("（", " (")
            + words.in(one.severity().label())
            + words.say("）", ")"),
        one.suppliers(),
        one.suppliers() * 160 / most,
        one.onTheWay(),
        one.last(),
        unlocks(one));
  }

  private String unlocks(RootCauses.RootCause one) {
    if (one.unlocks().isEmpty()) {
      return "";
    }
    List<String> first = one.unlocks().keySet().stream().limit(MOST_UNLOCKED).toList();
    String more = one.unlocks().size() > MOST_UNLOCKED ? words.say("など", ", …") : "";
    return words.say(
        "連動して改善：" + one.unlockedVerdicts() + "件（No." + words.joined(first) + more + "）",
        "Unlocks " + one.unlockedVerdicts() + " verdicts (No. " + words.joined(first) + more + ")");
  }

  /** The first ones of the ranking. */
  public List<Line> first() {
    return read.ranking().suppliers().stream().limit(ENDS).map(this::ranked).toList();
  }

  /** The last ones of it that are not among the first. */
  public List<Line> last() {
    return read.ranking().suppliers().stream()
        .skip(Math.max(ENDS, read.ranking().suppliers().size() - ENDS))
        .map(this::ranked)
        .toList();
  }

  /** How many stand between both. */
  public String between() {
    return words.more(read.ranking().suppliers().size(), 2 * ENDS);
  }

  private Line ranked(Ranking.Ranked one) {
    Ranking.Rank tier = one.inTier();
    List<String> groups = new ArrayList<>();
    one.inGroups().forEach((name, rank) -> groups.add(name + words.say("：", ": ") + place(rank)));
    return new Line(
        List.of(
            Integer.toString(one.position().rank()),
            one.code(),
            Objects.requireNonNullElse(one.name(), ""),
            words.in(one.decision().label()),
            PageWords.percent(one.overall()),
            words.joined(groups),
            tier == null ? "" : one.tier() + words.say("：", ": ") + place(tier)));
  }

  private static String place(Ranking.Rank rank) {
    return rank.rank() + "/" + rank.of();
  }

  /** Who has not answered, the first of them. */
  public List<Line> silent() {
    return read.notAnswered().stream().limit(MOST_SILENT).map(this::silent).toList();
  }

  private Line silent(NotAnswered one) {
    return new Line(
        List.of(
            one.code(),
            Objects.requireNonNullElse(one.name(), ""),
            one.askedAt() == null
                ? words.say("未送付", "not asked")
                : today.of(one.askedAt()).toString(),
            one.due() == null ? "" : one.due().toString()));
  }

  /** How many have not answered. */
  public int silentCount() {
    return read.notAnswered().size();
  }

  /** How many of them are left out. */
  public String moreSilent() {
    return words.more(silentCount(), MOST_SILENT);
  }

  /** The labels, in the order of the matrix's columns. */
  public List<Label> labels() {
    return standard.labels();
  }

  /** Labels × suppliers, in per cent: code and decision first. */
  public List<Line> matrix() {
    return read.matrix().suppliers().stream().limit(MOST_ROWS).map(this::row).toList();
  }

  /** How many suppliers are left out of it. */
  public String moreRows() {
    return words.more(read.matrix().suppliers().size(), MOST_ROWS);
  }

  private Line row(Matrix.MatrixRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.code());
    cells.add(
        words.in(row.decision() == null ? RunWords.of(row.outcome()) : row.decision().label()));
    cells.add(whole(row.overall()));
    standard.labels().forEach(label -> cells.add(whole(row.labels().get(label.no()))));
    return new Line(cells);
  }

  private static String whole(@Nullable BigDecimal share) {
    return share == null
        ? "–"
        : share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
