/** The codes of the Speech API (SAPI). */
module dev.winerr.windows.speech {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.speech;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.speech.SpeechFamily.Provider;
}
