package dev.winerr.generator.header.lex;

/**
 * One replacement of a macro.
 *
 * @param macro the name of the macro
 * @param invocation the name where it was replaced; itself from another expansion, if it has one
 */
public record Expansion(String macro, Token invocation) {}
