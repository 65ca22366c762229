/** The codes of Windows Media. */
module dev.winerr.windows.windowsmedia {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.windowsmedia;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.windowsmedia.WindowsMediaFamily.Provider;
}
