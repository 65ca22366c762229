/** What generated bindings of Windows error codes need to run: values, lookup, messages. Depends on nothing. */
module dev.winerr.runtime {
    requires static org.jspecify;

    exports dev.winerr;
    exports dev.winerr.imapi;
    exports dev.winerr.imapi2;
    exports dev.winerr.message;

    uses dev.winerr.CodeFamily.Provider;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.imapi.ImapiFamily.Provider,
            dev.winerr.imapi2.Imapi2Family.Provider,
            dev.winerr.imapi2.Imapi2FsFamily.Provider;
}
