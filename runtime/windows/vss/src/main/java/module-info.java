/** The codes of the Volume Shadow Copy Service (VSS). */
module dev.winerr.windows.vss {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.vss;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.vss.VssFamily.Provider;
}
