package dev.winerr.generator.header.lex;

/**
 * One replacement of a macro.
 *
 * @param macro the name of the macro
 * @param invocation the replaced name, which may itself come from another expansion
 */
public record Expansion(String macro, Token invocation) {}
