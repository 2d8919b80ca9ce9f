package io.kijun.console.session;

import org.jspecify.annotations.Nullable;

/**
 * The form to sign in with.
 *
 * @param name as it was typed; the password is not kept
 * @param to where one goes afterwards
 * @param problem what was wrong; null: nothing was tried yet
 */
public record SignInForm(String name, String to, @Nullable String problem) {}
