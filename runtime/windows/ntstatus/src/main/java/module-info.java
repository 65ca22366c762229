/** The NTSTATUS values of the Windows kernel. */
module dev.winerr.windows.ntstatus {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.ntstatus;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.ntstatus.NtstatusFamily.Provider;
}
