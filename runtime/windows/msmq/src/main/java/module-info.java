/** The codes of Message Queuing (MSMQ). */
module dev.winerr.windows.msmq {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.msmq;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.msmq.MsmqFamily.Provider;
}
