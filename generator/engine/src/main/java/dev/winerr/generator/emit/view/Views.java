package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * All that templates see of a family.
 *
 * @param family what every template starts from
 * @param bundles what templates with {@code __locale__} in their names see first, once for each language
 */
public record Views(FamilyView family, List<BundleView> bundles) {}
