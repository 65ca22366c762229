/** The codes of the Extensible Storage Engine (ESENT, JET Blue). */
module dev.winerr.windows.esent {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.esent;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.esent.EsentFamily.Provider;
}
