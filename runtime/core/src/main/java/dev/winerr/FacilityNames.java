package dev.winerr;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of facilities. HRESULT and NTSTATUS number their facilities independently. */
final class FacilityNames {
    /**
     * Those up to 81 are listed in MS-ERREF section 2.1, the others in winerror.h. If a number has several names (9 is
     * {@code SECURITY} and {@code SSPI}), the first in MS-ERREF is used.
     */
    static final FacilityNames HRESULT = new FacilityNames("""
        0 NULL, 1 RPC, 2 DISPATCH, 3 STORAGE, 4 ITF, 7 WIN32, 8 WINDOWS, 9 SECURITY, 10 CONTROL, 11 CERT,
        12 INTERNET, 13 MEDIASERVER, 14 MSMQ, 15 SETUPAPI, 16 SCARD, 17 COMPLUS, 18 AAF, 19 URT, 20 ACS,
        21 DPLAY, 22 UMI, 23 SXS, 24 WINDOWS_CE, 25 HTTP, 26 USERMODE_COMMONLOG, 27 WER,
        31 USERMODE_FILTER_MANAGER, 32 BACKGROUNDCOPY, 33 CONFIGURATION, 34 STATE_MANAGEMENT,
        35 METADIRECTORY, 36 WINDOWSUPDATE, 37 DIRECTORYSERVICE, 38 GRAPHICS, 39 SHELL, 40 TPM_SERVICES,
        41 TPM_SOFTWARE, 42 UI, 43 XAML, 44 ACTION_QUEUE, 48 PLA, 49 FVE, 50 FWP, 51 WINRM, 52 NDIS,
        53 USERMODE_HYPERVISOR, 54 CMI, 55 USERMODE_VIRTUALIZATION, 56 USERMODE_VOLMGR, 57 BCD,
        58 USERMODE_VHD, 59 USERMODE_HNS, 60 SDIAG, 61 WEBSERVICES, 62 WPN, 63 WINDOWS_STORE, 64 INPUT,
        65 QUIC, 66 EAP, 70 IORING, 80 WINDOWS_DEFENDER, 81 OPC, 82 XPS, 83 RAS, 84 MBN, 85 EAS, 98 P2P_INT,
        99 P2P, 100 DAF, 101 BLUETOOTH_ATT, 102 AUDIO, 103 STATEREPOSITORY, 109 VISUALCPP, 112 SCRIPT,
        113 PARSE, 120 BLB, 121 BLB_CLI, 122 WSBAPP, 128 BLBUI, 129 USN, 130 USERMODE_VOLSNAP, 131 TIERING,
        133 WSB_ONLINE, 134 ONLINE_ID, 135 DEVICE_UPDATE_AGENT, 136 DRVSERVICING, 153 DLS, 160 SOS,
        176 DEBUGGERS, 208 DELIVERY_OPTIMIZATION, 231 USERMODE_SPACES, 232 USER_MODE_SECURITY_CORE,
        234 USERMODE_LICENSING, 256 SPP, 305 LINGUISTIC_SERVICES, 885 WEB, 886 WEB_SOCKET,
        1094 AUDIOSTREAMING, 1536 ACCELERATOR, 1793 MOBILE, 1967 SQLITE, 1989 UTC, 1996 WMAAECMA, 2049 WEP,
        2050 SYNCENGINE, 2168 DIRECTMUSIC, 2169 DIRECT3D10, 2170 DXGI, 2171 DXGI_DDI, 2172 DIRECT3D11,
        2173 DIRECT3D11_DEBUG, 2174 DIRECT3D12, 2175 DIRECT3D12_DEBUG, 2184 LEAP, 2185 AUDCLNT, 2192 WINML,
        2200 WINCODEC_DWRITE_DWM, 2201 DIRECT2D, 2304 DEFRAG, 2305 USERMODE_SDBUS, 2306 JSCRIPT, 2339 XBOX,
        2340 GAME, 2561 PIDGENX, 2748 PIX
        """);

    /** Those of ntstatus.h, which spells the name of 11 {@code FACILTIY_MUI_ERROR_CODE}. */
    static final FacilityNames NTSTATUS = new FacilityNames("""
        1 DEBUGGER, 2 RPC_RUNTIME, 3 RPC_STUBS, 4 IO_ERROR_CODE, 6 CODCLASS_ERROR_CODE, 7 NTWIN32, 8 NTCERT,
        9 NTSSPI, 10 TERMINAL_SERVER, 11 MUI_ERROR_CODE, 16 USB_ERROR_CODE, 17 HID_ERROR_CODE,
        18 FIREWIRE_ERROR_CODE, 19 CLUSTER_ERROR_CODE, 20 ACPI_ERROR_CODE, 21 SXS_ERROR_CODE, 25 TRANSACTION,
        26 COMMONLOG, 27 VIDEO, 28 FILTER_MANAGER, 29 MONITOR, 30 GRAPHICS_KERNEL, 32 DRIVER_FRAMEWORK,
        33 FVE_ERROR_CODE, 34 FWP_ERROR_CODE, 35 NDIS_ERROR_CODE, 36 QUIC_ERROR_CODE, 41 TPM, 42 RTPM,
        53 HYPERVISOR, 54 IPSEC, 55 VIRTUALIZATION, 56 VOLMGR, 57 BCD_ERROR_CODE, 62 WIN32K_NTUSER,
        63 WIN32K_NTGDI, 64 RESUME_KEY_FILTER, 65 RDBSS, 66 BTH_ATT, 67 SECUREBOOT, 68 AUDIO_KERNEL, 69 VSM,
        70 NT_IORING, 80 VOLSNAP, 81 SDBUS, 92 SHARED_VHDX, 93 SMB, 94 XVS, 153 INTERIX, 231 SPACES,
        232 SECURITY_CORE, 233 SYSTEM_INTEGRITY, 234 LICENSING, 235 PLATFORM_MANIFEST, 236 APP_EXEC,
        237 UNIONFS, 238 PLATFORM_RUNTIME_MECHANISM, 239 WIN_ACCEL
        """);

    private final Map<Integer, String> names;

    private FacilityNames(String table) {
        names = Stream.of(table.split(","))
                .map(entry -> entry.strip().split(" "))
                .collect(Collectors.toUnmodifiableMap(parts -> Integer.valueOf(parts[0]), parts -> parts[1]));
    }

    static String symbol(String shortName) {
        return "FACILITY_" + shortName;
    }

    SortedMap<Integer, String> symbols() {
        SortedMap<Integer, String> symbols = new TreeMap<>();
        names.forEach((number, name) -> symbols.put(number, symbol(name)));
        return symbols;
    }

    Optional<String> of(int number) {
        return Optional.ofNullable(names.get(number));
    }
}
