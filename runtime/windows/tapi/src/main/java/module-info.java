/** The codes of TAPI 2 (telephony). */
module dev.winerr.windows.tapi {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.tapi;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.tapi.TapiFamily.Provider;
}
