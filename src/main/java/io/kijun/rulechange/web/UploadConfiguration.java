package io.kijun.rulechange.web;

import io.kijun.runtime.PrivateFolder;
import jakarta.servlet.MultipartConfigElement;
import java.nio.file.Path;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Uploads have a folder of their own. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

  @Bean
  PrivateFolder uploadFolder() {
    return PrivateFolder.in(Path.of(System.getProperty("java.io.tmpdir")), "kijun-uploads-");
  }

  @Bean
  MultipartConfigElement multipart(MultipartProperties multipart, PrivateFolder uploadFolder) {
    multipart.setLocation(uploadFolder.path().toString());
    return multipart.createMultipartConfig();
  }
}
