package dev.winerr.generator.emit.view;

/**
 * A page that gave texts.
 *
 * @param file its file name: {@code imapierror.es.md}
 * @param language its language tag: {@code es}
 * @param machineTranslated whether it says that a machine translated it
 * @param last whether no page follows
 */
public record PageView(String file, String language, boolean machineTranslated, boolean last) {}
