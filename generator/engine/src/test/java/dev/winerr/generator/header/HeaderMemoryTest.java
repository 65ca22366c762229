package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers that share the effects of their includes are read as if each were read alone. */
class HeaderMemoryTest {
    /** Includes whose effect depends on what comes before them, and headers that include them in different states. */
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
            === asks.h
            #ifdef ASKED
            #define ANSWER ASKED
            #else
            #define ANSWER 0
            #endif
            enum { ASKED_OF = ANSWER };
            #undef ANSWER
            === once.h
            #pragma once
            #include_next <next.h>
            #define ONCE 1
            === sub/next.h
            #define NEXT 2
            === packs.h
            #pragma pack(push, 2)
            === unpacks.h
            #pragma pack(pop)
            === facility.h
            #define FACILITY_SHARED 7
            enum { FACILITY_LISTED = 8 };
            === size_of_late.h
            #include "forward.h"
            enum { LATE_SIZE = sizeof(struct late) };
            === undone.h
            #include "base.h"
            #undef CODE
            #define CODE(n) ((HRESULT)(n) + 1)
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
            === i.h
            #include "asks.h"
            #define ASKED 1
            #include "asks.h"
            #undef ASKED
            #define ASKED 2
            #include "asks.h"
            #define I_ASKED ASKED
            === j.h
            #define ASKED 2
            #include "asks.h"
            #include "once.h"
            #include "once.h"
            #define J_NEXT NEXT + ONCE
            === k.h
            #include "packs.h"
            #include "members.h"
            #include "unpacks.h"
            struct loose { char c; int i; };
            #define K_PACKED sizeof(struct members)
            #define K_LOOSE sizeof(struct loose)
            === l.h
            #include "packs.h"
            struct tight { char c; int i; };
            #define L_TIGHT sizeof(struct tight)
            #define FACILITY_OWN 7
            #include "facility.h"
            #define FACILITY_LATER 8
            === m.h
            #include "facility.h"
            #undef FACILITY_SHARED
            #define FACILITY_SHARED 9
            #include "undone.h"
            #define M_CODE CODE(1)
            #include "level.h"
            #define M_LEVEL LEVEL_CODE
            === n.h
            struct late;
            #include "size_of_late.h"
            struct late { int x[3]; };
            #include "size_of_late.h"
            === o.h
            #define INCLUDES_ITSELF_ONCE
            #include "base.h"
            #ifndef O_AGAIN
            #define O_AGAIN
            #include "o.h"
            #endif
            #define O_CODE CODE(3)
            === assumes.h
            #if VIA || 1
            #define ASSUMED 1
            #endif
            === p.h
            #define VIA HAS_THING(1)
            #include "assumes.h"
            === q.h
            #define BEFORE_VIA
            #define VIA HAS_THING(1)
            #include "assumes.h"
            === pastes.h
            #define PASTE(x, y) x ## y
            #define PASTED PASTE(1, LONG_PART)
            enum { PASTE_IT = PASTED };
            === r.h
            #define LONG_PART 2
            #include "pastes.h"
            #define R_PASTED PASTED
            === othername.h
            #include "sub/../base.h"
            #include "sub/../forward.h"
            #include "level.h"
            #include "n.h"
            #define OTHER_CODE LEVEL_CODE
            === h.h
            #include "pushed.h"
            #include "wrong.h"
            #include "c.h"
            #define H_SIZE B_SIZE
            #define H_TARGET B_TARGET
            """;

    @TempDir
    private Path folder;

    /** A file that is recorded in several pieces, one of which ends within a condition, one at an include. */
    private static String longFile() {
        StringBuilder text =
                new StringBuilder("\n=== long.h\n#ifndef LONG_H\n#define LONG_H\n#include \"base.h\"\n#if LEVEL > 1\n");
        for (int i = 0; i < 300; i++) {
            text.append("#define LONG_" + i + " CODE(" + i + ") // A line of a long file.\n");
            text.append(i == 200 ? "#else\n#define LONG_HALF\n#endif\n#include \"level.h\"\n" : "");
            text.append(i == 250 ? "#define LONG_SPLICED \\ \n 1\n#include \"forward.h\"\n#ifdef ASKED\n" : "");
        }
        return text.append("#endif\nenum { LONG_LAST = sizeof(PLATE) };\n#endif\n/* unclosed")
                .toString();
    }

    /** A file at which reading stops, a chain of many files, and two headers that include both. */
    private static String limits() {
        StringBuilder text = new StringBuilder("\n=== stops.h\n#define ITSELF(x) x\nenum { STOPPED = ");
        text.append("ITSELF(".repeat(3000)).append("1").append(")".repeat(3000)).append(" };\n#define NOT_READ 1");
        for (int i = 0; i < 60; i++) {
            text.append("\n=== chain" + i + ".h\n#define CHAIN_" + i + " 1\n#include \"chain" + (i + 1) + ".h\"");
            text.append("\nenum { LINKED_" + i + " = CHAIN_59 };");
        }
        text.append("\n=== chain60.h\n#define CHAIN_60 2");
        return text.append("\n=== stop_a.h\n#include \"chain30.h\"\n#include \"stops.h\"\n#define AFTER_A 1")
                .append("\n=== stop_b.h\n#include \"chain0.h\"\n#include \"chain40.h\"\n#include \"stops.h\"")
                .toString();
    }

    /** Headers that include it in different states. */
    private static final String USERS_OF_LONG_FILE = """

            === long_a.h
            #include "long.h"
            #define LONG_A LONG_10
            === long_b.h
            #define LEVEL 2
            #include "forward.h"
            #include "long.h"
            #define LONG_B LONG_10
            === long_c.h
            #define LEVEL 2
            #define ASKED
            #define LONG_270 1
            #include "undone.h"
            #include "long.h"
            #define LONG_C LONG_270 + LONG_10
            === long_d.h
            #include "level.h"
            #define ASKED
            #define LONG_260 1
            namespace outside {
            #include "long.h"
            }
            #include "long.h"
            #define LONG_D LONG_270
            """;

    @Test
    void isReadAsIfAlone() throws IOException {
        List<String> headers = new ArrayList<>();
        String files = FILES.substring(4).stripTrailing() + longFile() + USERS_OF_LONG_FILE.stripTrailing() + limits();
        for (String file : files.split("\n=== ", -1)) {
            String[] parts = file.split("\n", 2);
            Files.createDirectories(folder.resolve(parts[0]).getParent());
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

    /** All constants with their values and positions, all findings with their notes, and all files that were read. */
    private List<String> read(String header, HeaderMemory memory) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        Path path = folder.resolve(header);
        HeaderReader reader = new HeaderReader(
                sources,
                memory,
                new HeaderOptions(List.of(folder, folder.resolve("sub")), List.of(), List.of(), Selection.ALL),
                log);
        List<String> seen = new ArrayList<>();
        HeaderCodes read = reader.read(sources.read(path, path.toString()));
        seen.add("facilities " + new TreeMap<>(read.facilityNames()));
        for (HeaderCode code : read.codes()) {
            seen.add(code.name() + " = " + code.hex() + " " + code.kind() + " at " + code.span());
        }
        for (Diagnostic finding : log.sorted()) {
            seen.add(finding.span() + " " + finding.message() + " " + finding.notes());
        }
        sources.files().forEach(file -> seen.add("read " + file));
        return seen;
    }
}
