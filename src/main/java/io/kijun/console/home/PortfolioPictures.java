package io.kijun.console.home;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.access.Sight;
import io.kijun.runtime.Today;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pictures that were made, each good until what it rests on changes. */
@Component
class PortfolioPictures {

  /** So many suppliers are looked at while somebody waits for the page. */
  private static final int AT_ONCE = 500;

  private static final int KEPT = 50;
  private static final Duration KEPT_UNUSED = Duration.ofHours(4);

  private final PicturingPortfolio picturing;
  private final HomeFigures figures;
  private final Today today;
  private final Cache<Sight, Kept> kept =
      Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(KEPT_UNUSED).build();

  PortfolioPictures(PicturingPortfolio picturing, HomeFigures figures, Today today) {
    this.picturing = picturing;
    this.figures = figures;
    this.today = today;
  }

  /**
   * A picture, and whether it still holds.
   *
   * @param state what it rests on
   */
  private record Kept(String state, PortfolioPicture picture) {}

  /**
   * What can be shown at once.
   *
   * @param picture empty: there is none yet
   * @param holds whether nothing has changed since
   */
  record Known(Optional<PortfolioPicture> picture, boolean holds) {}

  /** What is known of suppliers in sight; of few, all is. */
  Known known(Sight sight) {
    Kept last = kept.getIfPresent(sight);
    String state = state();
    if (last != null && last.state().equals(state)) {
      return new Known(Optional.of(last.picture()), true);
    }
    if (figures.suppliers(today.day(), sight) <= AT_ONCE) {
      return made(sight, state);
    }
    return new Known(Optional.ofNullable(last).map(Kept::picture), false);
  }

  /** What is known of suppliers in sight, without a look: it may be old. */
  Optional<PortfolioPicture> last(Sight sight) {
    return Optional.ofNullable(kept.getIfPresent(sight)).map(Kept::picture);
  }

  /** The picture as it is now; several who ask for it at once wait for one that makes it. */
  Known now(Sight sight) {
    return made(sight, state());
  }

  private Known made(Sight sight, String state) {
    Kept made =
        kept.asMap()
            .compute(
                sight,
                (same, last) ->
                    last != null && last.state().equals(state)
                        ? last
                        : new Kept(state, picturing.of(sight)));
    return new Known(Optional.of(made.picture()), true);
  }

  private String state() {
    return today.day() + " " + figures.state();
  }
}
