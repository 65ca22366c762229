/** What the bits of Windows error codes mean; values, families, lookup, messages. Depends on nothing. */
module dev.winerr.runtime {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports dev.winerr;
    exports dev.winerr.message;

    uses dev.winerr.CodeFamily.Provider;
}
