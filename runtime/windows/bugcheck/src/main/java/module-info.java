/** The codes of bug checks (blue screens). */
module dev.winerr.windows.bugcheck {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.bugcheck;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.bugcheck.BugCheckFamily.Provider;
}
