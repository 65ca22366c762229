package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.message.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each row of the documented table, with modules built by a message compiler, a resource compiler and a linker and laid
 * out like those of Windows. Each text is the name of its module and its identifier.
 */
class SystemModulesTest {
    /**
     * The identifiers in each module. Of several modules with an identifier, the one that is searched first must be
     * used.
     */
    private static final Map<String, List<String>> MODULES = new TreeMap<>(Map.of(
            "ntdll.dll", List.of("0xC0000005"),
            "netmsg.dll", List.of("2138", "2999"),
            "wininet.dll", List.of("12002"),
            "winhttp.dll", List.of("12002", "12180"),
            "urlmon.dll", List.of("0x800C0005"),
            "mferror.dll", List.of("0xC00D36B9"),
            "activeds.dll", List.of("0x80005000", "0x800050FF"),
            "kernelbase.dll",
                    List.of(
                            "5",
                            "2100",
                            "2138",
                            "3000",
                            "12002",
                            "12999",
                            "0x80004005",
                            "0x80005000",
                            "0x80005100",
                            "0x800C0005",
                            "0x800C0006",
                            "0xC0000005",
                            "0xC00D36B9",
                            "0xC00D36BA"),
            "kernel32.dll", List.of("5", "6")));

    @TempDir
    static Path system;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Programs.need("x86_64-w64-mingw32-windmc");
        Programs.need("x86_64-w64-mingw32-windres");
        Programs.need("x86_64-w64-mingw32-gcc");
        Path german = Files.createDirectories(system.resolve("de-DE"));
        for (Map.Entry<String, List<String>> module : MODULES.entrySet()) {
            Path mui = link(module.getKey(), module.getValue());
            Files.move(mui, german.resolve(module.getKey() + ".mui"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path link(String module, List<String> ids) throws IOException, InterruptedException {
        String source = ids.stream()
                .map(id -> message(Spelling.parse(id), module + ": " + id))
                .collect(Collectors.joining());
        Files.writeString(system.resolve("texts.mc"), """
                LanguageNames=(German=0x407:MSG00407)
                SeverityNames=(S0=0 S1=1 S2=2 S3=3)
                FacilityNames=(F0=0 F12=12 F13=13)
                """ + source, StandardCharsets.US_ASCII);
        Programs.run(system, "x86_64-w64-mingw32-windmc", "-h", ".", "-r", ".", "texts.mc");
        Programs.run(system, "x86_64-w64-mingw32-windres", "texts.rc", "texts.o");
        Programs.run(system, "x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-o", "made.dll", "texts.o");
        return system.resolve("made.dll");
    }

    private static String message(int id, String text) {
        return """
                MessageId=%d
                Severity=S%d
                Facility=F%d
                Language=German
                %s
                .
                """.formatted(id & 0xFFFF, id >>> 30, id >>> 16 & 0xFFF, text);
    }

    @ParameterizedTest
    @CsvSource({
        "NTSTATUS, 0xC0000005, ntdll.dll",
        "WIN32, 2138, netmsg.dll",
        "WIN32, 2999, netmsg.dll",
        "HRESULT, 0x8007085A, netmsg.dll",
        "WIN32, 2100, kernelbase.dll",
        "WIN32, 3000, kernelbase.dll",
        "WIN32, 12002, wininet.dll",
        "HRESULT, 0x80072EE2, wininet.dll",
        "WIN32, 12180, winhttp.dll",
        "WIN32, 12999, kernelbase.dll",
        "HRESULT, 0x800C0005, urlmon.dll",
        "HRESULT, 0x800C0006, kernelbase.dll",
        "HRESULT, 0xC00D36B9, mferror.dll",
        "HRESULT, 0xC00D36BA, kernelbase.dll",
        "HRESULT, 0x80005000, activeds.dll",
        "HRESULT, 0x800050FF, activeds.dll",
        "HRESULT, 0x80005100, kernelbase.dll",
        "WIN32, 5, kernelbase.dll",
        "HRESULT, 0x80070005, kernelbase.dll",
        "HRESULT, 0x80004005, kernelbase.dll",
        "WIN32, 6, kernel32.dll",
    })
    void searchesTheModulesInOrder(ResultKind kind, String value, String module) {
        ResultCode code = new UnknownCode(Spelling.parse(value), kind, "x.Family");
        assertThat(SystemMessages.in(system).text(code, Locale.GERMAN).orElse("nothing"))
                .startsWith(module + ": ");
    }

    @Test
    void searchesOnlyOneModuleForAnNtStatus() {
        assertThat(SystemModules.of(new NtStatus(0xC0000006))).containsExactly("ntdll.dll");
    }
}
