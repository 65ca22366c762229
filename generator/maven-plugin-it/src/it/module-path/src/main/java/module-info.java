/** What the robots of Acme answer. */
module com.acme.robot {
    requires transitive dev.winerr.runtime;

    exports com.acme.robot;

    provides dev.winerr.CodeFamily.Provider with
            com.acme.robot.AcmeerrFamily.Provider;
}
