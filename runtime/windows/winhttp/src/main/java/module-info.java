/** The codes of WinHTTP. */
module dev.winerr.windows.winhttp {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.winhttp;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.winhttp.WinHttpFamily.Provider;
}
