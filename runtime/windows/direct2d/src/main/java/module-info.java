/** The codes of Direct2D. */
module dev.winerr.windows.direct2d {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.direct2d;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.direct2d.Direct2dFamily.Provider;
}
