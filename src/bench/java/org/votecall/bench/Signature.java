package org.votecall.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A hundred bytes to sign. */
@State(Scope.Benchmark)
public class Signature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 100;

  private final byte[] message = new byte[BYTES];
  private Mac mac;

  @Setup
  public void prepare() throws GeneralSecurityException {
    new Random(Questions.SEED).nextBytes(message);
    mac = Mac.getInstance(ALGORITHM);
    mac.init(new SecretKeySpec("a token".getBytes(UTF_8), ALGORITHM));
  }

  byte[] make() {
    return mac.doFinal(message);
  }
}
