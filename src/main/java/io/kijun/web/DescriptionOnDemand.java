package io.kijun.web;

import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;

/**
 * What describes the API is made when somebody asks for the description: its libraries, and what
 * these need, are a twentieth of all classes of a start.
 */
@Component
final class DescriptionOnDemand implements BeanFactoryPostProcessor, PriorityOrdered {

  private static final String LIBRARY = "org.springdoc.";
  private static final String DESCRIPTION = "openApiResource";

  /** Makes known to the description how records are described; nothing else asks for it. */
  private static final String CONVERTERS = "modelConverterRegistrar";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (String name : beans.getBeanDefinitionNames()) {
      BeanDefinition definition = beans.getBeanDefinition(name);
      if (isOfLibrary(definition)) {
        definition.setLazyInit(true);
        if (name.equals(DESCRIPTION)) {
          definition.setDependsOn(CONVERTERS);
        }
      }
    }
  }

  private static boolean isOfLibrary(BeanDefinition definition) {
    return Stream.of(definition.getBeanClassName(), definition.getFactoryBeanName())
        .filter(Objects::nonNull)
        .anyMatch(name -> name.startsWith(LIBRARY));
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
