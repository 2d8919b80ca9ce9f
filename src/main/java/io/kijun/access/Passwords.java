package io.kijun.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.Ahead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords and compares them. Comparing is slow on purpose, so what was found right is
 * remembered for a while, under a key that only this process knows.
 */
@Component
public final class Passwords {

  static final int RANDOM_CHARACTERS = 24;
  private static final int REMEMBERED = 1000;

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final SecureRandom random = new SecureRandom();
  private final byte[] key = new byte[32];
  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(Duration.ofHours(12)).build();
  private final Ahead<String> nobody =
      Ahead.begin("password-ahead", () -> encoder.encode("nobody's password"));

  Passwords() {
    random.nextBytes(key);
  }

  /** The hash of a password, as a store keeps it: a slow one, with salt. */
  public String hashed(NewPassword password) {
    return encoder.encode(password.value());
  }

  /**
   * A token that nobody can guess.
   *
   * @param prefix what tells of which kind it is
   */
  public String token(String prefix) {
    return prefix + random() + random();
  }

  /** Whether a text has the form of a token: what has not is no token, without a look. */
  public static boolean mayBeToken(String text, String prefix) {
    return text.length() == prefix.length() + 2 * RANDOM_CHARACTERS && text.startsWith(prefix);
  }

  /** The hash of a token, as a store keeps it. A token is long enough for a quick one. */
  public static Hash hashedToken(String token) {
    return Hash.of(token.getBytes(StandardCharsets.UTF_8));
  }

  /** A password that nobody can guess: 144 bits in 24 characters. */
  public String random() {
    byte[] bytes = new byte[RANDOM_CHARACTERS / 4 * 3];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The hash of a password that nobody knows. */
  String ofNobody() {
    return encoder.encode(random());
  }

  /** What a name can end with that stands for nobody: 48 bits in twelve digits and letters. */
  String randomName() {
    byte[] bytes = new byte[6];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Whether the password was found to be the user's before: a quick look. */
  boolean isKnown(User user, String password) {
    return known.getIfPresent(fingerprint(user, password)) != null;
  }

  /** Whether it is the user's password. */
  public boolean matches(User user, String password) {
    return match(Optional.of(user), password);
  }

  /** The same; where there is no user it takes as long, so that nobody can tell which there are. */
  boolean match(Optional<User> user, String password) {
    if (user.isEmpty()) {
      encoder.matches(password, nobody.get());
      return false;
    }
    User one = user.get();
    if (isKnown(one, password)) {
      return true;
    }
    boolean matches = encoder.matches(password, one.password());
    if (matches) {
      known.put(fingerprint(one, password), true);
    }
    return matches;
  }

  private String fingerprint(User user, String password) {
    return fingerprint(user.password() + password);
  }

  private String fingerprint(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
