package io.kijun.access.web;

import io.kijun.access.PasswordSignIn;
import io.kijun.audit.Actor;
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
 * for an argument. One that stands before the body refuses before the body is read.
 */
@Component
final class ActorArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  ActorArguments() {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, PasswordSignIn.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Actor.class || type == PasswordSignIn.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    Actor actor =
        CurrentActor.of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    return parameter.getParameterType() == Actor.class ? actor : new PasswordSignIn(actor);
  }
}
