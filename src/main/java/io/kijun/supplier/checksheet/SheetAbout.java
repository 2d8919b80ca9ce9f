package io.kijun.supplier.checksheet;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * はじめに. Null: left blank.
 *
 * @param notTaught audience words of those whom education and announcements do not reach
 * @param yearlyDay 年次点検日
 * @param ownInterval 自社で定めた点検の間隔
 * @param notTaughtInDoubt whether 周知・教育の相手 is filled in with what is no answer
 */
public record SheetAbout(
    @Nullable Told<String> filledBy,
    @Nullable Told<LocalDate> filledOn,
    @Nullable Told<Set<String>> notTaught,
    @Nullable Told<LocalDate> yearlyDay,
    @Nullable Told<Period> ownInterval,
    boolean notTaughtInDoubt) {

  /** All that is filled in was read. */
  public SheetAbout(
      @Nullable Told<String> filledBy,
      @Nullable Told<LocalDate> filledOn,
      @Nullable Told<Set<String>> notTaught,
      @Nullable Told<LocalDate> yearlyDay,
      @Nullable Told<Period> ownInterval) {
    this(filledBy, filledOn, notTaught, yearlyDay, ownInterval, false);
  }

  /** Row id of 記入した人. */
  public static final String FILLED_BY = "h:filledBy";

  /** Row id of 記入した日. */
  public static final String FILLED_ON = "h:filledOn";

  /** Row id of 周知・教育の相手. */
  public static final String NOT_TAUGHT = "h:notTaught";

  /** Row id of 年次点検日. */
  public static final String YEARLY_DAY = "h:yearlyDay";

  /** Row id of 自社で定めた点検の間隔. */
  public static final String OWN_INTERVAL = "h:ownInterval";

  /** All of them, from top to bottom. */
  public static final List<String> ROWS =
      List.of(FILLED_BY, FILLED_ON, NOT_TAUGHT, YEARLY_DAY, OWN_INTERVAL);

  /** Nothing is filled in. */
  public static final SheetAbout BLANK = new SheetAbout(null, null, null, null, null);
}
