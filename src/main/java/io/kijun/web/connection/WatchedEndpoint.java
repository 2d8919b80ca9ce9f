package io.kijun.web.connection;

import io.kijun.runtime.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketProcessorBase;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Lets connections in, and closes those that send no header in time. */
final class WatchedEndpoint extends NioEndpoint {

  private @Nullable Visits<SocketWrapperBase<?>> visits;
  private @Nullable ScheduledExecutorService sweeper;

  /** Limits hold from the start on. */
  void limit(Limits limits, Predicate<InetAddress> unlimited) {
    visits =
        new Visits<>(
            limits.connections(),
            limits.connectionsByAddress(),
            unlimited,
            limits.header().toNanos(),
            SocketWrapperBase::isClosed,
            // by a worker, which closes it as it does where a connection fails
            connection -> connection.processSocket(SocketEvent.ERROR, true),
            System::nanoTime);
  }

  @Override
  public void startInternal() throws Exception {
    super.startInternal();
    Visits<?> watched = visits;
    if (watched != null) {
      sweeper = sweeper(watched);
    }
  }

  private static ScheduledExecutorService sweeper(Visits<?> watched) {
    ScheduledThreadPoolExecutor sweeper =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "connections");
              thread.setDaemon(true);
              return thread;
            });
    var unused = sweeper.scheduleWithFixedDelay(watched::sweep, 1, 1, TimeUnit.SECONDS);
    return sweeper;
  }

  @Override
  public void stopInternal() {
    if (sweeper != null) {
      sweeper.shutdownNow();
      sweeper = null;
    }
    super.stopInternal();
  }

  @Override
  protected boolean setSocketOptions(SocketChannel socket) {
    InetAddress from = address(socket);
    if (visits == null || from == null) {
      return super.setSocketOptions(socket);
    }
    if (!visits.admits(from)) {
      destroySocket(socket);
      return true;
    }
    boolean taken = super.setSocketOptions(socket);
    SocketWrapperBase<NioChannel> connection = connections.get(socket);
    if (connection != null) {
      visits.of(connection, from);
    }
    return taken;
  }

  @Override
  public boolean processSocket(
      SocketWrapperBase<NioChannel> connection, SocketEvent event, boolean dispatch) {
    Visit visit = event == SocketEvent.OPEN_READ ? visit(connection) : null;
    if (visit == null) {
      return super.processSocket(connection, event, dispatch);
    }
    visit.come();
    boolean taken = super.processSocket(connection, event, dispatch);
    if (!taken) {
      visit.seen();
    }
    return taken;
  }

  @Override
  protected SocketProcessorBase<NioChannel> createSocketProcessor(
      SocketWrapperBase<NioChannel> connection, SocketEvent event) {
    return new WatchedWork(connection, event);
  }

  /** What a worker does for a connection. */
  private final class WatchedWork extends SocketProcessor {

    WatchedWork(SocketWrapperBase<NioChannel> connection, SocketEvent event) {
      super(connection, event);
    }

    @Override
    protected void doRun() {
      Visit visit = event == SocketEvent.OPEN_READ ? visit(socketWrapper) : null;
      try {
        super.doRun();
      } finally {
        if (visit != null) {
          visit.seen();
        }
      }
    }
  }

  private static @Nullable InetAddress address(SocketChannel socket) {
    try {
      return socket.getRemoteAddress() instanceof InetSocketAddress address
          ? address.getAddress()
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** The visit that a connection is; null where none are watched. */
  @Nullable Visit visit(SocketWrapperBase<?> connection) {
    if (visits == null) {
      return null;
    }
    try {
      return visits.of(connection, InetAddress.getByName(connection.getRemoteAddr()));
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
