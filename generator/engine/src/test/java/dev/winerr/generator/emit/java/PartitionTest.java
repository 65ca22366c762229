package dev.winerr.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.CodeFacility;
import dev.winerr.generator.emit.java.Partition.Part;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionTest {
    private static final String FACILITIES = """
            Null Rpc Dispatch Storage Itf Win32 Windows Security Control Cert Internet Mediaserver Msmq
            Setupapi Scard Complus Aaf Urt Acs Dplay Umi Sxs WindowsCe Http UsermodeCommonlog Wer
            UsermodeFilterManager Backgroundcopy Configuration StateManagement Metadirectory Windowsupdate
            Directoryservice Graphics Shell TpmServices TpmSoftware Ui Xaml ActionQueue Pla Fve Fwp Winrm Ndis
            UsermodeHypervisor Cmi UsermodeVirtualization UsermodeVolmgr Bcd UsermodeVhd UsermodeHns Sdiag
            Webservices Wpn WindowsStore Input Quic Eap Ioring WindowsDefender Opc Xps Ras Mbn Eas P2pInt P2p
            Daf BluetoothAtt Audio Staterepository Visualcpp Script Parse Blb BlbCli Wsbapp Blbui Usn
            UsermodeVolsnap Tiering WsbOnline OnlineId DeviceUpdateAgent Drvservicing Dls Sos Debuggers
            DeliveryOptimization UsermodeSpaces UserModeSecurityCore UsermodeLicensing Spp LinguisticServices
            Web WebSocket Audiostreaming Accelerator Mobile Sqlite Utc Wmaaecma Wep Syncengine Directmusic
            Direct3d10 Dxgi DxgiDdi Direct3d11 Direct3d11Debug Direct3d12 Direct3d12Debug Leap Audclnt Winml
            WincodecDwriteDwm Direct2d Defrag UsermodeSdbus Jscript Xbox Game Pidgenx Pix
            """;

    private static final List<ResultKind> KINDS = List.of(ResultKind.values());

    @ParameterizedTest
    @CsvSource({
        "HRESULT, 00000000, HResultNull, 'HRESULTs of FACILITY_NULL, 0x0000xxxx'",
        "HRESULT, 80004001, HResultNull, 'HRESULTs of FACILITY_NULL, 0x8000xxxx'",
        "HRESULT, 80040201, HResultItf, 'HRESULTs of FACILITY_ITF, 0x8004xxxx'",
        "HRESULT, 00040201, HResultItf, 'HRESULTs of FACILITY_ITF, 0x0004xxxx'",
        "HRESULT, 8004FFFF, HResultItf, 'HRESULTs of FACILITY_ITF, 0x8004xxxx'",
        "HRESULT, C0090001, HResultSecurity, 'HRESULTs of FACILITY_SECURITY, 0xC009xxxx'",
        "HRESULT, 87AF0001, HResultSqlite, 'HRESULTs of FACILITY_SQLITE, 0x87AFxxxx'",
        "HRESULT, 81230001, HResultFacility123, 'HRESULTs of facility 0x123, 0x8123xxxx'",
        "HRESULT, A0040001, HResultCustomer004, 'HRESULTs of a vendor''s facility 0x004, 0xA004xxxx'",
        "HRESULT, D0000005, HResultFacility1000, 'HRESULTs of facility 0x1000, 0xD000xxxx'",
        "NTSTATUS, 00000000, NtStatusFacility000, 'NTSTATUS values of facility 0x000, 0x0000xxxx'",
        "NTSTATUS, C0000005, NtStatusFacility000, 'NTSTATUS values of facility 0x000, 0xC000xxxx'",
        "NTSTATUS, C0020001, NtStatusRpcRuntime, 'NTSTATUS values of FACILITY_RPC_RUNTIME, 0xC002xxxx'",
        "NTSTATUS, C0FE0001, NtStatusFacility0FE, 'NTSTATUS values of facility 0x0FE, 0xC0FExxxx'",
        "NTSTATUS, E0020001, NtStatusCustomer002, 'NTSTATUS values of a vendor''s facility 0x002, 0xE002xxxx'",
        "WIN32, 00000005, Win32From0To1999, 'Win32 codes from 0 to 1999'",
        "WIN32, 000007D0, Win32From2000To3999, 'Win32 codes from 2000 to 3999'",
        "WIN32, 0000FFFF, Win32From64000To65535, 'Win32 codes from 64000 to 65535'",
        "WIN32, C03A0001, Win32UsermodeVhd, 'Win32 codes of FACILITY_USERMODE_VHD, 0xC03Axxxx'",
        "WIN32, E0000203, Win32Customer000, 'Win32 codes of a vendor''s facility 0x000, 0xE000xxxx'",
        "OTHER, 00000007, Other, 'Codes of other kinds from 7 to 7'",
        "OTHER, FFFFFFF9, Other, 'Codes of other kinds from -7 to -7'"
    })
    void partitionsCodes(ResultKind kind, String value, String name, String title) {
        Code code = code("X", kind, Integer.parseUnsignedInt(value, 16));
        assertThat(Partition.parts(List.of(code))).containsExactly(new Part(name, title, List.of(code)));
    }

    /** For any values in any order, a subset of the codes is in the same enums as in the whole set. */
    @Test
    void movesNoCodeWhenTheHeaderGrows() {
        Random random = new Random(1);
        List<Code> all = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            ResultKind kind = KINDS.get(random.nextInt(KINDS.size()));
            all.add(code("C" + i, kind, random.nextBoolean() ? random.nextInt() : random.nextInt(0x10000)));
        }
        Map<String, String> grown = enums(all);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(all, random);
            assertThat(grown).containsAllEntriesOf(enums(all.subList(0, random.nextInt(all.size()))));
        }
    }

    /** Even if there are more codes than one enum can hold, codes added at the end of the header move no others. */
    @Test
    void movesNoCodeWhenAFullEnumGrows() {
        List<Code> all = IntStream.range(0, 3 * Limits.ENUM)
                .mapToObj(number -> code("C" + number, ResultKind.HRESULT, 0x80040000 | number))
                .toList();
        Map<String, String> grown = enums(all);
        assertThat(new TreeSet<>(grown.values())).containsExactly("HResultItf", "HResultItfMore", "HResultItfMore2");
        for (int size : new int[] {1, Limits.ENUM - 1, Limits.ENUM, Limits.ENUM + 1, 2 * Limits.ENUM + 7}) {
            assertThat(grown).containsAllEntriesOf(enums(all.subList(0, size)));
        }
    }

    /** All codes of one facility, and many names of one value. */
    @Test
    void exceedsNoLimitOfAnEnum() {
        List<Code> codes = IntStream.range(0, 0x10000)
                .boxed()
                .flatMap(code -> Stream.of(
                        code("E" + code, ResultKind.HRESULT, 0x80040000 | code),
                        code("S" + code, ResultKind.HRESULT, 0x00040000 | code),
                        code("C" + code, ResultKind.HRESULT, 0xA0040000 | code),
                        code("N" + code, ResultKind.NTSTATUS, 0xC0000000 | code),
                        code("W" + code, ResultKind.WIN32, code),
                        code("A" + code, ResultKind.WIN32, 7),
                        code("O" + code, ResultKind.OTHER, code)))
                .toList();
        List<Part> parts = Partition.parts(codes);
        assertThat(parts).allMatch(part -> part.codes().size() <= Limits.ENUM);
        assertThat(parts.stream().map(Part::name)).doesNotHaveDuplicates();
        assertThat(parts.stream().mapToInt(part -> part.codes().size()).sum()).isEqualTo(codes.size());
    }

    /**
     * The names of enums for facilities are permanent: adding, changing or removing one breaks users' code. None may be
     * the name of a class that enums use.
     */
    @Test
    void keepsTheNamesOfFacilities() {
        List<String> names = IntStream.range(0, 0x1000)
                .mapToObj(number -> code("X", ResultKind.HRESULT, 0x80000000 | number << 16))
                .flatMap(code -> Partition.parts(List.of(code)).stream())
                .map(Part::name)
                .filter(name -> !name.startsWith("HResultFacility"))
                .map(name -> name.replaceFirst("^HResult", ""))
                .toList();
        assertThat(names).containsExactly(FACILITIES.strip().split("\\s+")).allMatch(SourceVersion::isName);
    }

    private Map<String, String> enums(List<Code> codes) {
        Map<String, String> enums = new HashMap<>();
        Partition.parts(codes).forEach(part -> part.codes().forEach(code -> enums.put(code.name(), part.name())));
        return enums;
    }

    private static Code code(String name, ResultKind kind, int value) {
        return new Code(
                name,
                value,
                kind,
                Optional.empty(),
                false,
                "",
                new CodeFacility(0, ""),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false,
                new SourceFile("codes.h", "").start());
    }
}
