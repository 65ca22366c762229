package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers that share what their includes do are read as each of them alone. */
class HeaderMemoryTest {
    /** Includes whose doing depends on what stands before them, and headers that include them in different states. */
    private static final String FILES = """
            === base.h
            #ifndef BASE_H
            #define BASE_H
            typedef long HRESULT;
            #define CODE(n) ((HRESULT)(n))
            #endif
            === level.h
            #include "base.h"
            #if LEVEL > 1
            #define LEVEL_CODE CODE(2)
            #else
            #define LEVEL_CODE CODE(1)
            #endif
            === forward.h
            #pragma once
            struct late;
            typedef struct late LATE, *PLATE;
            === list.h
            ENTRY_A = BASE,
            ENTRY_B,
            === packed.h
            #pragma pack(push, 1)
            #include "members.h"
            #pragma pack(pop)
            === members.h
            struct members { char c; int i; };
            === counted.h
            #define HERE __COUNTER__
            enum { COUNTED = HERE };
            === open.h
            namespace opened {
            === half.h
            enum half {
            === wrong.h
            #include "missing.h"
            #if 1 +
            #endif
            #define WRONG_PART 1
            "unclosed
            === pushed.h
            #pragma push_macro("KEPT")
            #undef KEPT
            #define KEPT 9
            #define FROM_PUSHED KEPT
            #pragma pop_macro("KEPT")
            === a.h
            #include "level.h"
            #include "forward.h"
            #define A_CODE LEVEL_CODE
            #define A_SIZE sizeof(LATE)
            === b.h
            #define LEVEL 2
            #include "level.h"
            #include "forward.h"
            struct late { int x[3]; };
            #define B_CODE LEVEL_CODE
            #define B_SIZE sizeof(LATE)
            #define B_TARGET sizeof(*(PLATE)0)
            === c.h
            #include "forward.h"
            #include "b.h"
            #include "packed.h"
            #define C_SIZE sizeof(struct members)
            #define C_CODE B_CODE
            === d.h
            #include "members.h"
            #define D_SIZE sizeof(struct members)
            #define BASE 7
            enum { D_FIRST,
            #include "list.h"
            D_LAST };
            === e.h
            #define BASE 70
            enum {
            #include "list.h"
            E_LAST };
            #include "counted.h"
            #include "counted.h"
            #define E_NEXT __COUNTER__
            === f.h
            #include "open.h"
            enum { F_INSIDE = 3 };
            }
            #include "half.h"
            F_HALF = 4 };
            #include "wrong.h"
            #define F_CODE WRONG_PART
            === g.h
            #define KEPT 5
            #include "pushed.h"
            #define G_KEPT KEPT
            #include "a.h"
            #include "g.h"
            #define G_CODE A_CODE
            === h.h
            #include "pushed.h"
            #include "wrong.h"
            #include "c.h"
            #define H_SIZE B_SIZE
            #define H_TARGET B_TARGET
            """;

    @TempDir
    private Path folder;

    @Test
    void isReadAsAlone() throws IOException {
        List<String> headers = new ArrayList<>();
        for (String file : FILES.substring(4).split("\\n=== ", -1)) {
            String[] parts = file.split("\n", 2);
            Files.writeString(folder.resolve(parts[0]), parts[1] + "\n");
            headers.add(parts[0]);
        }
        List<String> again = new ArrayList<>(headers);
        again.addAll(headers);
        headers.forEach(header -> again.add(0, header));
        HeaderMemory memory = HeaderMemory.ofMany();
        for (String header : again) {
            assertThat(read(header, memory)).as(header).isEqualTo(read(header, HeaderMemory.ofFew()));
        }
    }

    /** All constants with their values and places, all findings with their notes, and all files that were read. */
    private List<String> read(String header, HeaderMemory memory) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        Path path = folder.resolve(header);
        HeaderReader reader = new HeaderReader(
                sources, memory, new HeaderOptions(List.of(folder), List.of(), List.of(), Selection.ALL), log);
        List<String> seen = new ArrayList<>();
        for (HeaderCode code : reader.read(sources.read(path, path.toString())).codes()) {
            seen.add(code.name() + " = " + code.hex() + " " + code.kind() + " at " + code.span());
        }
        for (Diagnostic finding : log.sorted()) {
            seen.add(finding.span() + " " + finding.message() + " " + finding.notes());
        }
        sources.files().forEach(file -> seen.add("read " + file));
        return seen;
    }
}
