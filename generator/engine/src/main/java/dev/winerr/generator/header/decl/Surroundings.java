package dev.winerr.generator.header.decl;

/** What the preprocessor says of the place that is read. */
interface Surroundings {
    /** Nothing: C, without packing. */
    Surroundings NONE = new Surroundings() {
        @Override
        public int packing() {
            return Integer.MAX_VALUE;
        }

        @Override
        public boolean isCpp() {
            return false;
        }
    };

    /** The largest alignment that {@code #pragma pack} leaves to members, in bytes. */
    int packing();

    /** Whether {@code __cplusplus} is set, as it is while a compiler reads C++. */
    boolean isCpp();
}
