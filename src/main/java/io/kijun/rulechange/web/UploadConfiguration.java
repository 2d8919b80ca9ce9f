package io.kijun.rulechange.web;

import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uploads have a folder of their own. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

  @Bean
  UploadFolder uploadFolder() {
    return UploadFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  @Bean
  MultipartConfigElement multipart(MultipartProperties multipart, UploadFolder folder) {
    multipart.setLocation(folder.path().toString());
    return multipart.createMultipartConfig();
  }
}
