/** The codes of the Performance Data Helper (PDH). */
module dev.winerr.windows.pdh {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.pdh;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.pdh.PdhFamily.Provider;
}
