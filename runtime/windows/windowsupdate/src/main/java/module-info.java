/** The codes of Windows Update. */
module dev.winerr.windows.windowsupdate {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.windowsupdate;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.windowsupdate.WindowsUpdateFamily.Provider;
}
