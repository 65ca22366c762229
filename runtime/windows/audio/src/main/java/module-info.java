/** The codes of Core Audio (WASAPI). */
module dev.winerr.windows.audio {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.audio;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.audio.CoreAudioFamily.Provider;
}
