/** The codes of Active Directory Service Interfaces (ADSI). */
module dev.winerr.windows.adsi {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.adsi;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.adsi.AdsiFamily.Provider;
}
