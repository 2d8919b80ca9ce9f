package io.kijun.access;

/** Where the record holds the names of users. */
public interface UserNamesOnRecord {

  /**
   * Puts another name in the place of a user's, everywhere; tokens end, roles and password go.
   *
   * @param name of a user there is
   * @param other a name that nobody has
   * @param password the hash of a password that nobody knows
   */
  void replace(String name, String other, String password);
}
