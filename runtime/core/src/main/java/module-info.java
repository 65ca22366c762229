/** Windows error codes as Java values: their bits, families, lookup and messages. Has no dependencies at run time. */
module dev.winerr.runtime {
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports dev.winerr;
    exports dev.winerr.message;

    uses dev.winerr.CodeFamily.Provider;
}
