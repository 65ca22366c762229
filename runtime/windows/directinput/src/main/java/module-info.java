/** The codes of DirectInput. */
module dev.winerr.windows.directinput {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.directinput;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.directinput.DirectInputFamily.Provider;
}
