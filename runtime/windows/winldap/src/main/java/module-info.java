/** The codes of LDAP. */
module dev.winerr.windows.winldap {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.winldap;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.winldap.WinLdapFamily.Provider;
}
