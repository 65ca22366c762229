package dev.winerr.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.Facility;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartitionTest {
    private static final List<ResultKind> KINDS = List.of(ResultKind.values());

    @ParameterizedTest
    @CsvSource({
        "HRESULT, 00000000, Null",
        "HRESULT, 80004001, NullFrom0x4000",
        "HRESULT, 80040201, Itf",
        "HRESULT, 00040201, Itf",
        "HRESULT, 8004D000, ItfFrom0xD000",
        "HRESULT, 800403FF, Itf",
        "HRESULT, 80040400, ItfFrom0x0400",
        "HRESULT, 80071000, Win32From0x1000",
        "HRESULT, 81230001, Facility123",
        "HRESULT, 88980001, WincodecDwriteDwm",
        "HRESULT, A0040001, Facility2004",
        "HRESULT, D0000005, Facility5000",
        "NTSTATUS, 00000000, StatusSuccess",
        "NTSTATUS, 40000017, StatusInformational",
        "NTSTATUS, 80000005, StatusWarning",
        "NTSTATUS, C0000005, StatusError",
        "NTSTATUS, C0000401, StatusErrorFrom0x0400",
        "NTSTATUS, C0020001, StatusErrorFacility002",
        "NTSTATUS, E0020001, StatusErrorFacility2002",
        "WIN32, 00000005, Win32From0",
        "WIN32, 000003E8, Win32From1000",
        "WIN32, FFFFFFFF, Win32From4294967000",
        "OTHER, 00000007, OtherFrom0x00000000",
        "OTHER, FFFFFFF9, OtherFrom0xFFFFFC00"
    })
    void putsCodes(ResultKind kind, String value, String part) {
        Code code = code("X", kind, Integer.parseUnsignedInt(value, 16));
        assertThat(Partition.parts(List.of(code))).containsOnlyKeys(part);
    }

    /** Whatever values a header has and in whatever order, a subset of its codes lies as all of them do. */
    @Test
    void movesNoCodeWhenTheHeaderGrows() {
        Random random = new Random(1);
        List<Code> all = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            ResultKind kind = KINDS.get(random.nextInt(KINDS.size()));
            all.add(code("C" + i, kind, random.nextBoolean() ? random.nextInt() : random.nextInt(0x10000)));
        }
        Map<String, String> grown = homes(all);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(all, random);
            assertThat(grown).containsAllEntriesOf(homes(all.subList(0, random.nextInt(all.size()))));
        }
    }

    /** All codes of one facility, with both severities, fit where they go. */
    @Test
    void fillsNoEnumBeyondItsLimit() {
        List<Code> codes = IntStream.range(0, 0x10000)
                .boxed()
                .flatMap(code -> Stream.of(
                        code("E" + code, ResultKind.HRESULT, 0x80040000 | code),
                        code("S" + code, ResultKind.HRESULT, 0x00040000 | code),
                        code("C" + code, ResultKind.HRESULT, 0xA0040000 | code),
                        code("N" + code, ResultKind.NTSTATUS, 0xC0000000 | code),
                        code("W" + code, ResultKind.WIN32, code),
                        code("O" + code, ResultKind.OTHER, code)))
                .toList();
        Partition.parts(codes)
                .forEach((part, held) -> assertThat(held.size()).as(part).isLessThan(Limits.ENUM));
    }

    /**
     * The names of enums for facilities, which are for ever: a name that is added, changed or dropped breaks users' code. No
     * one may be called like something that enums use.
     */
    @Test
    void keepsTheNamesOfFacilities() {
        List<String> names = IntStream.range(0, 0x800)
                .mapToObj(number -> code("X", ResultKind.HRESULT, 0x80000000 | number << 16))
                .flatMap(code -> Partition.parts(List.of(code)).keySet().stream())
                .filter(name -> !name.startsWith("Facility"))
                .toList();
        assertThat(names)
                .startsWith("Null", "Rpc", "Dispatch", "Storage", "Itf", "Win32", "Windows", "Security")
                .contains("Setupapi", "WindowsCe", "Opc", "Sqlite")
                .allMatch(SourceVersion::isName)
                .doesNotContain("Optional", "Override", "String", "ResultCode", "ResultKind", "CodeFamily");
    }

    private Map<String, String> homes(List<Code> codes) {
        Map<String, String> homes = new HashMap<>();
        Partition.parts(codes).forEach((part, held) -> held.forEach(code -> homes.put(code.name(), part)));
        return homes;
    }

    private static Code code(String name, ResultKind kind, int value) {
        return new Code(
                name,
                value,
                kind,
                Optional.empty(),
                "",
                new Facility(0, ""),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                false,
                new SourceFile("codes.h", "").start());
    }
}
