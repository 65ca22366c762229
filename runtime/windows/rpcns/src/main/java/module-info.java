/** The codes of the RPC name service. */
module dev.winerr.windows.rpcns {
    requires transitive dev.winerr.runtime;
    requires static org.jspecify;

    exports dev.winerr.windows.rpcns;

    provides dev.winerr.CodeFamily.Provider with
            dev.winerr.windows.rpcns.RpcNsFamily.Provider;
}
