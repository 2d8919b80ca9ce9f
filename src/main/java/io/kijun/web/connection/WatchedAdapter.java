package io.kijun.web.connection;

import io.kijun.runtime.Limits;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Stands around all that is done for the requests of a connection: their bodies come in time, and
 * what is not read of a body when it was answered is not waited for. Tomcat would read it on, a
 * thread long.
 */
final class WatchedAdapter implements Adapter {

  private static final String CONNECTION = "Connection";
  private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final long LINGER_READ_MILLIS = 1000;
  private static final long LINGER_BYTES = 16L << 20;

  /** Bodies of these mean nothing (RFC 9110), and are not read: health reads what it is given. */
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE", "OPTIONS");

  private static final InputBuffer NO_BODY =
      new InputBuffer() {
        @Override
        public int doRead(ApplicationBufferHandler handler) {
          return -1;
        }

        @Override
        public int available() {
          return 0;
        }
      };

  private final Adapter inner;
  private final Limits limits;
  private final LingeringPlaces lingering;
  private @Nullable InputBuffer plain;
  private @Nullable Connection connection;

  /** The connection, as far as it matters here. */
  interface Connection {

    /** Null where none is watched. */
    @Nullable Visit visit();

    /** How long the next bytes are waited for. */
    void readTimeout(long millis);
  }

  WatchedAdapter(Adapter inner, Limits limits, LingeringPlaces lingering) {
    this.inner = inner;
    this.limits = limits;
    this.lingering = lingering;
  }

  /** Of these bodies and this connection. */
  void of(InputBuffer bodies, Connection itsConnection) {
    plain = bodies;
    connection = itsConnection;
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    Visit visit = visit();
    if (visit != null) {
      visit.begin();
    }
    if (plain != null) {
      request.setInputBuffer(
          WITHOUT_BODY.contains(method(request))
              ? NO_BODY
              : new TimelyBody(
                  plain, limits, System::nanoTime, () -> readingOn(request, response)));
    }
    if (!isRead(request)) {
      response.getMimeHeaders().setValue(CONNECTION).setString("close");
    }
    try {
      inner.service(request, response);
    } finally {
      ended(request);
    }
  }

  private @Nullable Visit visit() {
    return connection == null ? null : connection.visit();
  }

  /**
   * Answered before the whole body was read, a connection is closed; whoever sent it is told so,
   * and does not send the next request over it.
   */
  private static void readingOn(Request request, Response response) {
    if (isRead(request)) {
      response.getMimeHeaders().removeHeader(CONNECTION);
    }
  }

  private static boolean isRead(Request request) {
    return is(request, ActionCode.REQUEST_BODY_FULLY_READ);
  }

  /** The method; empty where the first line of the request cannot be read. */
  private static String method(Request request) {
    return Objects.requireNonNullElse(request.getMethod(), "");
  }

  @Override
  public boolean asyncDispatch(Request request, Response response, SocketEvent status)
      throws Exception {
    try {
      return inner.asyncDispatch(request, response, status);
    } finally {
      ended(request);
    }
  }

  /** Nothing where it goes on in another thread. */
  private void ended(Request request) {
    if (is(request, ActionCode.ASYNC_IS_ASYNC)) {
      return;
    }
    if (plain != null) {
      request.setInputBuffer(plain);
    }
    Visit visit = visit();
    if (!isRead(request)) {
      linger(visit);
      request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
    if (visit != null) {
      visit.end(System.nanoTime());
    }
  }

  private static boolean is(Request request, ActionCode question) {
    AtomicBoolean answer = new AtomicBoolean();
    request.action(question, answer);
    return answer.get();
  }

  /**
   * A connection that is closed while its sender still sends is reset, and the answer lost with it.
   * So a little is read on: by few threads, for a short while.
   */
  private void linger(@Nullable Visit visit) {
    if (plain == null || connection == null || visit == null || !lingering.take(visit.from())) {
      return;
    }
    try {
      connection.readTimeout(LINGER_READ_MILLIS);
      Discarded bytes = new Discarded();
      long end = System.nanoTime() + LINGER_NANOS;
      long left = LINGER_BYTES;
      while (left > 0 && System.nanoTime() < end) {
        int read = plain.doRead(bytes);
        left = read <= 0 ? 0 : left - read;
      }
    } catch (IOException e) {
      // the sender is gone, or sends nothing more: it is closed anyway
    } finally {
      lingering.leave(visit.from());
    }
  }

  @Override
  public boolean prepare(Request request, Response response) throws Exception {
    return inner.prepare(request, response);
  }

  @Override
  public void log(Request request, Response response, long time) {
    inner.log(request, response, time);
  }

  @Override
  public void checkRecycled(Request request, Response response) {
    inner.checkRecycled(request, response);
  }

  @Override
  public String getDomain() {
    return inner.getDomain();
  }
}
