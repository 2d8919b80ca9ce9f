package io.kijun.web.connection;

import io.kijun.runtime.Limits;
import java.net.InetAddress;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 with connections that are watched. Tomcat makes it by its name. */
public final class WatchedProtocol extends Http11NioProtocol {

  /** So many threads may read on what was refused, so that its senders get to see the answer. */
  private static final int LINGERING = 80;

  private static final int LINGERING_BY_ADDRESS = LINGERING / 2;

  private final WatchedEndpoint endpoint;
  private @Nullable Function<Adapter, WatchedAdapter> watching;

  /** As Tomcat makes it. */
  public WatchedProtocol() {
    this(new WatchedEndpoint());
  }

  private WatchedProtocol(WatchedEndpoint endpoint) {
    super(endpoint);
    this.endpoint = endpoint;
  }

  /**
   * Sets what is allowed, before the first connection.
   *
   * @param unlimited addresses that any number of connections may come from
   */
  void limit(Limits allowed, Predicate<InetAddress> unlimited) {
    LingeringPlaces lingering = new LingeringPlaces(LINGERING, LINGERING_BY_ADDRESS, unlimited);
    watching = inner -> new WatchedAdapter(inner, allowed, lingering);
    endpoint.limit(allowed, unlimited);
  }

  @Override
  protected Processor createProcessor() {
    return watching == null
        ? super.createProcessor()
        : WatchedProcessor.of(this, watching.apply(getAdapter()));
  }

  /** Reads requests of a connection. */
  private static final class WatchedProcessor extends Http11Processor {

    private WatchedProcessor(WatchedProtocol protocol, WatchedAdapter adapter) {
      super(protocol, adapter);
    }

    static WatchedProcessor of(WatchedProtocol protocol, WatchedAdapter adapter) {
      WatchedProcessor processor = new WatchedProcessor(protocol, adapter);
      adapter.of(
          processor.getRequest().getInputBuffer(),
          new WatchedAdapter.Connection() {
            @Override
            public @Nullable Visit visit() {
              return protocol.endpoint.visit(processor.connection());
            }

            @Override
            public void readTimeout(long millis) {
              processor.connection().setReadTimeout(millis);
            }
          });
      return processor;
    }

    private SocketWrapperBase<?> connection() {
      return getSocketWrapper();
    }
  }
}
