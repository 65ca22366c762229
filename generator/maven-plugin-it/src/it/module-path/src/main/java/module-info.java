/** The result codes of Acme's robots. */
module com.acme.robot {
    requires transitive dev.winerr.runtime;

    exports com.acme.robot;

    provides dev.winerr.CodeFamily.Provider with
            com.acme.robot.AcmeerrFamily.Provider;
}
