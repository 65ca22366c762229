/** The codes of Windows Image Acquisition (WIA). */
module dev.winerr.windows.wia {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.wia;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.wia.WiaFamily.Provider;
}
