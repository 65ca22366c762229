/** The codes of Windows Management Instrumentation (WMI). */
module dev.winerr.windows.wbem {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.wbem;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.wbem.WbemFamily.Provider;
}
