package io.kijun.access;

import java.util.List;

/** What waits for a second person. */
public interface PendingGifts {

  /** Adds one. */
  void add(PendingGift gift);

  /** All, the earliest first. */
  List<PendingGift> all();

  /** A user's, the earliest first. */
  List<PendingGift> of(String user);

  /** Removes what is to be given to a user of a kind, if there is anything. */
  void remove(String user, Gift.Kind kind);

  /** Removes one. */
  void remove(PendingGift gift);
}
