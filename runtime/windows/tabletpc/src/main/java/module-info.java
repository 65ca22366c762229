/** The codes of Tablet PC ink. */
module dev.winerr.windows.tabletpc {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.tabletpc;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.tabletpc.TabletPcFamily.Provider;
}
