/** The codes of DirectShow. */
module dev.winerr.windows.directshow {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.directshow;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.directshow.DirectShowFamily.Provider;
}
