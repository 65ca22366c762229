/** The codes of DirectDraw. */
module dev.winerr.windows.directdraw {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.directdraw;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.directdraw.DirectDrawFamily.Provider;
}
