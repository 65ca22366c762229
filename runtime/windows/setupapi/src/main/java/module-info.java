/** The codes of SetupAPI, the installation of devices. */
module dev.winerr.windows.setupapi {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.setupapi;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.setupapi.SetupApiFamily.Provider;
}
