/** The codes of Media Foundation. */
module dev.winerr.windows.mediafoundation {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.mediafoundation;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.mediafoundation.MediaFoundationFamily.Provider;
}
