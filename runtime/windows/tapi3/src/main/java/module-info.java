/** The codes of TAPI 3 (telephony through COM). */
module dev.winerr.windows.tapi3 {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.tapi3;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.tapi3.Tapi3Family.Provider;
}
