package io.kijun.console.session;

/**
 * Where one is sent to be recognised.
 *
 * @param title of the issuer, as configured
 */
public record IssuerLink(String title, String href) {}
