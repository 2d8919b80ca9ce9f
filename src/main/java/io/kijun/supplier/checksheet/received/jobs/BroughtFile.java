package io.kijun.supplier.checksheet.received.jobs;

import java.nio.file.Path;

/**
 * A file that was brought in for a job.
 *
 * @param name as it came, without folders
 * @param path where it is, in the job's folder
 */
public record BroughtFile(String name, Path path) {}
