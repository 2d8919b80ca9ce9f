package io.kijun.access;

import io.kijun.core.standard.Hash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords and compares them. Comparing is slow on purpose, so what was found right is
 * remembered for the life of the process, under a key that only it knows.
 */
@Component
public final class Passwords {

  private static final int REMEMBERED = 1000;

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final SecureRandom random = new SecureRandom();
  private final byte[] key = new byte[32];
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final String nobody = encoder.encode("nobody's password");

  Passwords() {
    random.nextBytes(key);
  }

  /** The hash of a password, as a store keeps it: a slow one, with salt. */
  public String hashed(NewPassword password) {
    return encoder.encode(password.value());
  }

  /** The hash of a token, as a store keeps it. A token is long enough for a quick one. */
  static Hash hashedToken(String token) {
    return Hash.of(token.getBytes(StandardCharsets.UTF_8));
  }

  /** A password that nobody can guess: 144 bits in 24 characters. */
  public String random() {
    byte[] bytes = new byte[18];
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

  /** Whether it is the user's password. */
  public boolean matches(User user, String password) {
    String fingerprint = fingerprint(user.password() + password);
    if (known.contains(fingerprint)) {
      return true;
    }
    boolean matches = encoder.matches(password, user.password());
    if (matches) {
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.add(fingerprint);
    }
    return matches;
  }

  /** Takes as long as comparing, so that nobody can tell which users there are. */
  public void matchesNobody(String password) {
    encoder.matches(password, nobody);
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
