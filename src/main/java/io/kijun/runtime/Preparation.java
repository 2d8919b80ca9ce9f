package io.kijun.runtime;

/**
 * What is made ready after the start, so that whoever asks first need not wait for it. It changes
 * nothing on record, and nothing depends on its having been done. Those with the lowest order come
 * first.
 */
@FunctionalInterface
public interface Preparation {

  /** Prepares; ends early, by {@link io.kijun.core.issue.Patience}, where the service stops. */
  void prepare();
}
