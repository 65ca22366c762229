package dev.winerr.generator.catalog;

/**
 * The part of Windows that a code comes from.
 *
 * @param number the facility's number; 0 for Win32 codes
 * @param name its name such as {@code FACILITY_ITF}; empty where neither the header nor MS-ERREF names it
 */
public record Facility(int number, String name) {}
