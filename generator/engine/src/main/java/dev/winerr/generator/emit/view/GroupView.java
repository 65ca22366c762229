package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * Codes that stand together in the header.
 *
 * @param title the heading; empty for codes below none
 * @param hasTitle whether there is one
 * @param codes the codes
 */
public record GroupView(String title, boolean hasTitle, List<CodeView> codes) {}
