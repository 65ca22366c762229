package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * All views of a family.
 *
 * @param family the view that every template starts from
 * @param bundles what templates with {@code __locale__} in their names see in addition, once per language
 */
public record Views(FamilyView family, List<BundleView> bundles) {}
