/** The codes of the Windows Imaging Component (WIC). */
module dev.winerr.windows.wic {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.wic;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.wic.WicFamily.Provider;
}
