/** What generated bindings of Windows error codes need to run: values, lookup, messages. Depends on nothing. */
module dev.winerr.runtime {
    requires static org.jspecify;

    exports dev.winerr;
    exports dev.winerr.message;

    uses dev.winerr.CodeFamily.Provider;
}
