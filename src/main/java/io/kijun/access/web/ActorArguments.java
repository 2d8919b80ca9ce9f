package io.kijun.access.web;

import io.kijun.access.PasswordSignIn;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.audit.ReaderGroups;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands who sends a request to controllers that have an {@link Actor} or a {@link PasswordSignIn}
 * for an argument, or a {@link Sight} or {@link ReaderGroups}: which suppliers that user may see.
 * One that stands before the body refuses before the body is read.
 */
@Component
final class ActorArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private static final List<Class<?>> TYPES =
      List.of(Actor.class, PasswordSignIn.class, Sight.class, ReaderGroups.class);

  ActorArguments() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(TYPES.toArray(Class<?>[]::new));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return TYPES.contains(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    Class<?> type = parameter.getParameterType();
    if (type == Sight.class) {
      return CurrentActor.sight(request);
    }
    if (type == ReaderGroups.class) {
      return new ReaderGroups(CurrentActor.sight(request).limit());
    }
    Actor actor = CurrentActor.of(request);
    return type == Actor.class ? actor : new PasswordSignIn(actor);
  }
}
