/** The codes of Direct3D 9. */
module dev.winerr.windows.d3d9 {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.d3d9;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.d3d9.D3d9Family.Provider;
}
