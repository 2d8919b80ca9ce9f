package io.kijun.supplier.checksheet;

import io.kijun.core.standard.Answerer;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row of 自己診断: one item, answered by a mark.
 *
 * @param id row id, {@code i:<item no>}
 * @param asked what is asked, in short; the title where 項目 says nothing
 * @param answeredBy who usually answers; null: not said
 * @param applies under which profile: some criterion of the item applies
 * @param questions the questions of 根拠 that stand under it, in their order; may be empty where its
 *     evidence is asked for under an earlier item
 */
public record ItemQuestion(
    String id,
    Item item,
    Label label,
    Text asked,
    @Nullable Answerer answeredBy,
    Condition applies,
    List<EvidenceQuestion> questions) {

  /** A reason for 該当なし says something from so many characters on. */
  public static final int SHORTEST_REASON = 4;

  /** Copies its list. */
  public ItemQuestion {
    questions = List.copyOf(questions);
  }

  /**
   * The one question that the mark answers by itself, where no other applies; null where several do
   * or none.
   */
  public @Nullable EvidenceQuestion sole(Predicate<String> facts) {
    List<EvidenceQuestion> applying =
        questions.stream().filter(question -> question.applies().holds(facts)).toList();
    return applying.size() == 1 ? applying.get(0) : null;
  }
}
