/** The codes of the Remote Access Service (RAS). */
module dev.winerr.windows.ras {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.ras;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.ras.RasFamily.Provider;
}
