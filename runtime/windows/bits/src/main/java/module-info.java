/** The codes of the Background Intelligent Transfer Service (BITS). */
module dev.winerr.windows.bits {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.bits;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.bits.BitsFamily.Provider;
}
