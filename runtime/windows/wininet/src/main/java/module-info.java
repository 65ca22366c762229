/** The codes of WinINet. */
module dev.winerr.windows.wininet {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.wininet;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.wininet.WinInetFamily.Provider;
}
