package io.kijun.web.connection;

import io.kijun.runtime.Limits;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** A body that has to come in time: all of it, not only its next byte. */
final class TimelyBody implements InputBuffer {

  private final InputBuffer inner;
  private final Limits limits;
  private final LongSupplier clock;
  private final Runnable afterRead;
  private @Nullable Long begun;
  private long bytes;

  /**
   * A body whose time begins when it is first read.
   *
   * @param afterRead what is done after each read
   */
  TimelyBody(InputBuffer inner, Limits limits, LongSupplier clock, Runnable afterRead) {
    this.inner = inner;
    this.limits = limits;
    this.clock = clock;
    this.afterRead = afterRead;
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    if (begun == null) {
      begun = clock.getAsLong();
    }
    long more = TimeUnit.SECONDS.toNanos(1) / limits.bodyRate() * bytes;
    if (clock.getAsLong() - begun > limits.body().toNanos() + more) {
      throw new SocketTimeoutException("the body takes too long");
    }
    int read = inner.doRead(handler);
    bytes += Math.max(0, read);
    afterRead.run();
    return read;
  }

  @Override
  public int available() {
    return inner.available();
  }
}
