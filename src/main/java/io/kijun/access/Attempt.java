package io.kijun.access;

/**
 * What attempts to sign in with a password are counted by: name and place together, so that nobody
 * is in the way of others.
 *
 * @param network as in {@link Origin#network}
 * @param name of a user or of none; empty: what nobody can be called
 */
record Attempt(String network, String name) {

  static Attempt of(Credentials.OfUser claim) {
    String name = UserName.allows(claim.name()) ? claim.name() : "";
    return new Attempt(claim.origin().network(), name);
  }
}
