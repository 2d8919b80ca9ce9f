package io.kijun.web;

import io.kijun.core.standard.Text;
import io.kijun.runtime.Limits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets bodies in before any of them is read: none that is announced to be too long, and no more at
 * once than there is room for.
 */
@Component
public final class BodyIntake implements HandlerInterceptor {

  private static final String LEASE = BodyIntake.class.getName();

  /** What facts of the largest size take in memory, while they are read. */
  private static final long LEAST_ROOM = 128L << 20;

  private static final Duration RETRY = Duration.ofSeconds(5);

  private final Limits limits;
  private final IntakeRoom room;

  BodyIntake(Limits limits) {
    this.limits = limits;
    this.room =
        new IntakeRoom(
            limits.bodies(),
            limits.bodiesByUser(),
            Math.max(LEAST_ROOM, Runtime.getRuntime().maxMemory() / 4));
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && takesBody(method) && brings(request)) {
      LargestBody largest = method.getMethodAnnotation(LargestBody.class);
      int most = most(largest);
      long announced = request.getContentLengthLong();
      if (announced > most && hasJson(method)) {
        throw StrictJsonConverter.tooLarge(most);
      }
      long bytes = announced < 0 ? most : Math.min(announced, most);
      int times = largest == null ? LargestBody.JSON_IN_MEMORY : largest.timesInMemory();
      request.setAttribute(LEASE, lease(user(request), bytes * times));
    }
    return true;
  }

  private static boolean brings(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static boolean takesBody(HandlerMethod method) {
    return method.hasMethodAnnotation(LargestBody.class) || hasJson(method);
  }

  private static boolean hasJson(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
  }

  private static String user(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getRemoteUser(), "");
  }

  private IntakeRoom.Lease lease(String user, long weight) {
    try {
      return room.enter(user, weight, limits.intakeWait().toNanos());
    } catch (IntakeRoom.NoRoom e) {
      throw switch (e.full()) {
        case OF_USER ->
            new RequestRefused(
                ProblemKind.TOO_MANY_AT_ONCE,
                "$",
                new Text(
                    "同時に送信された内容が多すぎます。しばらくしてからもう一度お試しください。",
                    "You are sending too much at once; please try again in a while."),
                RETRY);
        case OF_ALL ->
            new RequestRefused(
                ProblemKind.UNAVAILABLE,
                "$",
                new Text(
                    "ほかの要求を受け付けているため、受け付けられません。しばらくしてからもう一度お試しください。",
                    "Too much is being taken in from others; please try again in a while."),
                RETRY);
      };
    }
  }

  /** How many bytes the body of an operation with a JSON body may have. */
  static int most(MethodParameter parameter) {
    return most(parameter.getMethodAnnotation(LargestBody.class));
  }

  private static int most(@Nullable LargestBody largest) {
    return largest == null ? LargestBody.SMALL : largest.value();
  }

  /** The body of a request was read: another may be. */
  public static void read(HttpServletRequest request) {
    if (request.getAttribute(LEASE) instanceof IntakeRoom.Lease lease) {
      lease.read();
    }
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception exception) {
    if (request.getAttribute(LEASE) instanceof IntakeRoom.Lease lease) {
      request.removeAttribute(LEASE);
      lease.close();
    }
  }
}
