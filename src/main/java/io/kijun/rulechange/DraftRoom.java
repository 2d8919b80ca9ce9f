package io.kijun.rulechange;

import io.kijun.core.standard.Hash;
import io.kijun.runtime.KijunSettings;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Room for open drafts: so many, and so many bytes of files, of each user and of all together. */
@Component
class DraftRoom {

  private final OpenDrafts drafts;
  private final KijunSettings.DraftQuota most;

  DraftRoom(OpenDrafts drafts, KijunSettings settings) {
    this.drafts = drafts;
    this.most = settings.drafts();
  }

  /** Until the transaction ends nobody else brings files in or frees them. */
  void lock() {
    drafts.lock();
  }

  /**
   * A user may start one more draft.
   *
   * @throws TooManyDrafts if not
   */
  void checkOneMore(String user) {
    check(drafts.count(user), most.openPerUser(), true);
    check(drafts.count(null), most.open(), false);
  }

  private static void check(int open, int most, boolean ofUser) {
    if (open >= most) {
      throw new TooManyDrafts(most, ofUser);
    }
  }

  /**
   * The files of open drafts are not too large now.
   *
   * @param startedBy whose drafts they are; null: an earlier version did not keep it
   * @throws DraftStoreFull if they are
   */
  void checkBytes(@Nullable String startedBy) {
    if (startedBy != null && drafts.bytes(startedBy) > most.storedPerUser().toBytes()) {
      throw new DraftStoreFull(most.storedPerUser(), true);
    }
    if (drafts.bytes(null) > most.stored().toBytes()) {
      throw new DraftStoreFull(most.stored(), false);
    }
  }

  /** Whose room a draft takes; null: an earlier version did not keep who started it. */
  @Nullable String startedBy(UUID draft) {
    return drafts.startedBy(draft).orElse(null);
  }

  /** Of files that a draft has no longer, those are deleted that nothing else has. */
  void free(Collection<Hash> files) {
    drafts.free(files);
  }
}
