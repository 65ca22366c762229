/** The codes of SetupAPI (device installation). */
module dev.winerr.windows.setupapi {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.setupapi;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.setupapi.SetupApiFamily.Provider;
}
