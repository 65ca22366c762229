/** The codes of network management (NetApi32). */
module dev.winerr.windows.netmgmt {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.netmgmt;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.netmgmt.NetManagementFamily.Provider;
}
