package dev.winerr.generator.catalog;

/**
 * The facility of a code.
 *
 * @param number the facility's number; 0 for Win32 codes
 * @param name its name, such as {@code FACILITY_ITF}; empty if neither the header nor MS-ERREF names it
 */
public record CodeFacility(int number, String name) {}
