package dev.winerr.generator.emit.view;

/**
 * A page that provides texts.
 *
 * @param file its file name: {@code imapierror.es.md}
 * @param language its language tag: {@code es}
 * @param machineTranslated whether it declares that it was machine-translated
 * @param last whether it is the last page
 */
public record PageView(String file, String language, boolean machineTranslated, boolean last) {}
