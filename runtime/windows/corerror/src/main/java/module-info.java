/** The codes of the .NET common language runtime. */
module dev.winerr.windows.corerror {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.corerror;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.corerror.CorErrorFamily.Provider;
}
