package dev.winerr.generator.javaconst;

import com.github.javaparser.ast.expr.Expression;
import dev.winerr.generator.source.Span;

/**
 * A field that may be a constant: static, final and initialised.
 *
 * @param owner the type that declares it
 * @param name its name
 * @param type its type
 * @param initialiser its initialiser
 * @param span the position of its name in the source
 */
record Field(DeclaredType owner, String name, IntegralType type, Expression initialiser, Span span) {}
