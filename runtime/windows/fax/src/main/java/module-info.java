/** The codes of the Windows Fax service. */
module dev.winerr.windows.fax {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.fax;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.fax.FaxFamily.Provider;
}
