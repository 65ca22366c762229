package dev.winerr.generator.header.decl;

/** The state of the preprocessor at the current position. */
interface Surroundings {

    /** The maximum alignment of members set by {@code #pragma pack}, in bytes. */
    int packing();

    /** Whether {@code __cplusplus} is defined, as while compiling C++. */
    boolean isCpp();
}
