package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * Codes under one heading of the header.
 *
 * @param title the heading; empty for codes without one
 * @param hasTitle whether there is a heading
 * @param codes the codes
 */
public record GroupView(String title, boolean hasTitle, List<CodeView> codes) {}
