/** The codes of DirectSound. */
module dev.winerr.windows.directsound {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.directsound;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.directsound.DirectSoundFamily.Provider;
}
