/** The codes of Windows itself (Win32, COM, OLE, RPC, security and more). */
module dev.winerr.windows.winerror {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.winerror;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.winerror.WinErrorFamily.Provider;
}
