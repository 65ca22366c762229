/** The codes of the XPS object model. */
module dev.winerr.windows.xps {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.xps;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.xps.XpsFamily.Provider;
}
