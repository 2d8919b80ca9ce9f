package io.kijun.console.home;

/**
 * The making of the example portfolio.
 *
 * @param running whether it goes on
 * @param told how far it is, or that it stopped; empty: nobody has begun
 */
public record ExampleView(boolean running, String told) {}
