package io.kijun.core.issue;

import io.kijun.core.standard.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with facts that were brought in.
 *
 * @param code stable, upper snake case
 * @param path where: a JSON path, for instance {@code $.evidence[0].key}
 * @param found what stands there, shortened
 * @param allowed what may stand there; empty where no list can say it
 * @param nearest the allowed word that was probably meant
 */
public record Issue(
    String code,
    String path,
    Text message,
    @Nullable String found,
    List<String> allowed,
    @Nullable String nearest) {}
