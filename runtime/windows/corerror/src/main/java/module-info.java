/** The codes of the common language runtime of .NET. */
module dev.winerr.windows.corerror {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.corerror;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.corerror.CorErrorFamily.Provider;
}
