package dev.winerr;

import java.util.ArrayList;
import java.util.List;

/**
 * The files of Windows that contain the text of a result: the one that {@code FormatMessage} searches (kernelbase.dll;
 * before Windows 10, kernel32.dll), and those that Microsoft's documentation names for functions that return other
 * codes.
 */
final class SystemModules {
    /** LAN Manager, lmerr.h. */
    private static final int FIRST_NETWORK = 2100;

    private static final int LAST_NETWORK = 2999;
    /** WinINet and WinHTTP, wininet.h and winhttp.h. */
    private static final int FIRST_INTERNET = 12000;

    private static final int LAST_INTERNET = 12999;
    private static final int FACILITY_INTERNET = 12;
    private static final int FACILITY_MEDIA = 13;
    /** {@code E_ADS_*} of adserr.h, whose facility is FACILITY_NULL. */
    private static final int FIRST_DIRECTORY = 0x8000_5000;

    private static final int LAST_DIRECTORY = 0x8000_50FF;

    private SystemModules() {}

    /** The files to search for a result, the most likely first. */
    static List<String> of(ResultValue result) {
        List<String> modules = new ArrayList<>();
        switch (result.kind()) {
            case WIN32 -> addWin32(result.value(), modules);
            case HRESULT -> addHResult((HResult) result, modules);
            case NTSTATUS -> modules.add("ntdll.dll");
            case OTHER -> {}
        }
        if (result.kind() != ResultKind.NTSTATUS) {
            modules.add("kernelbase.dll");
            modules.add("kernel32.dll");
        }
        return modules;
    }

    private static void addWin32(int error, List<String> modules) {
        if (error >= FIRST_NETWORK && error <= LAST_NETWORK) {
            modules.add("netmsg.dll");
        } else if (error >= FIRST_INTERNET && error <= LAST_INTERNET) {
            modules.add("wininet.dll");
            modules.add("winhttp.dll");
        }
    }

    private static void addHResult(HResult result, List<String> modules) {
        if (result.facility() == FACILITY_INTERNET) {
            modules.add("urlmon.dll");
        } else if (result.facility() == FACILITY_MEDIA) {
            modules.add("mferror.dll");
        } else if (result.value() >= FIRST_DIRECTORY && result.value() <= LAST_DIRECTORY) {
            modules.add("activeds.dll");
        }
    }
}
