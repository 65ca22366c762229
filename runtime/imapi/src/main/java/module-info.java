/** The codes of IMAPI and IMAPI 2, the interfaces of Windows for burning discs. */
module dev.winerr.imapi {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.imapi;
    exports dev.winerr.imapi2;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.imapi.ImapiFamily.Provider,
            dev.winerr.imapi2.Imapi2Family.Provider,
            dev.winerr.imapi2.Imapi2FsFamily.Provider;
}
