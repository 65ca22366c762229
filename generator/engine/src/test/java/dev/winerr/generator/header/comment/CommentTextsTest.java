package dev.winerr.generator.header.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentTextsTest {
    private static final String MESSAGES = """
            //
            // Old codes
            //
            //
            // MessageId: DISC_E_GONE
            //
            // MessageText:
            //
            //  The disc in drive %1 is gone.%n
            //  Put it back,
            //  then   retry.
            //
            //  Nothing written.
            //\s
            //  It moved.
            //
            #define DISC_E_GONE _HRESULT_TYPEDEF_(0x80040200L)

            //
            // MessageId: DISC_E_WET
            //
            // MessageText: The disc is wet.
            //


            #define DISC_E_WET 5L    // dderror
            #define DISC_E_WETTER DISC_E_WET
            // MessageId: DISC_E_SPLIT

            // MessageText:
            //  Named here, told there.
            #ifndef DISC_E_SPLIT
            #define DISC_E_SPLIT 6L
            #endif
            //
            // MessageId: 0x00000007L (No symbolic name defined)
            //
            // MessageText:
            //
            //  Nobody is called this.
            //
            #define DISC_E_NAMELESS 7L
            // MessageId: DISC_E_OTHER
            // MessageText:
            //  Of another code.
            #define DISC_E_BARE 8L
            //
            // MessageId: DISC_E_TYPED
            //
            //  Without a label for the text.
            //
            EXTERN_C const HRESULT DECLSPEC_SELECTANY DISC_E_TYPED = DISC_E_OTHER;
            // MessageId: DISC_E_EMPTY
            //
            // MessageText:
            //
            #define DISC_E_EMPTY 9L
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #define DISC_E_GONE |The disc in drive %1 is gone.%nPut it back, then retry.~~Nothing written.~~It moved.
            #define DISC_E_WET 5L|The disc is wet.
            #define DISC_E_WETTER|
            #define DISC_E_SPLIT 6L|Named here, told there.
            #define DISC_E_NAMELESS|
            #define DISC_E_BARE |
            EXTERN_C const      |Without a label for the text.
            #define DISC_E_EMPTY|
            """)
    void findsTheMessageBlockOfTheName(String definition, String text) {
        for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
            CommentedHeader header = CommentedHeader.of(MESSAGES.replace("\n", lineEnd));
            assertThat(header.textOf(definition).map(found -> found.replace("\n", "~")))
                    .isEqualTo(Optional.ofNullable(text));
        }
    }

    private static final String PLAIN = """
            /* No disc. */
            #define ABOVE 1
            // The tray
            // is open.
            #define ABOVE_LINES 2
            #define BEHIND 3 // No drive.
            #define BEHIND_BLOCK 4 /* No power. */
            #define BEHIND_LINES 5 // Too hot
                                   // to touch.
            #define AFTER_LINES 6
            /* Not read: another line is between. */

            #define APART 7
            /* A remark on both. */
            #define BOTH 8 /* The nearer one. */
            /* of the next
             * line, over
             ** several lines */
            const int STARRED = 9;
            enum { FIRST, /* of first */ SECOND = 1, // of second
              THIRD /* of third */, FOURTH }; // of the enum
            #define SPLICED \\
                10 // Spliced.
            /* #define OFF 11 */
            #define AFTER_CODE 11
            #define NUMBERED 12 // 0x0000000CL
            #define NEGATIVE 13 /* (-13) */
            #define UNLIKE 14 // 14 sheep
            //   +---+-+
            //   |Sev|C|
            //   +---+-+
            #define AFTER_TABLE 15
            #define LONG_BEHIND 16 /* over
                two lines */
            // The first paragraph.
            //
            // The second.
            #define TWO_PARAGRAPHS 17
            //
            // A frame of bare marks.
            //
            #define FRAMED 18
            #define LAST 19 // at the end \\
            of the file""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #define ABOVE 1      |No disc.
            #define ABOVE_LINES  |The tray is open.
            #define BEHIND 3     |No drive.
            #define BEHIND_BLOCK |No power.
            #define BEHIND_LINES |Too hot to touch.
            #define AFTER_LINES  |
            #define APART        |
            #define BOTH         |The nearer one.
            const int STARRED    |of the next line, over several lines
            FIRST                |of first
            SECOND               |of second
            THIRD                |of third
            FOURTH               |
            #define AFTER_CODE   |
            #define NUMBERED     |
            #define NEGATIVE     |
            #define UNLIKE       |14 sheep
            #define LONG_BEHIND  |over two lines
            #define TWO_PARAGRA  |The first paragraph.~~The second.
            #define FRAMED       |A frame of bare marks.
            #define LAST         |at the end of the file
            """)
    void findsPlainCommentsAboveAndAfter(String definition, String text) {
        assertThat(CommentedHeader.of(PLAIN).textOf(definition).map(found -> found.replace("\n", "~")))
                .isEqualTo(Optional.ofNullable(text));
    }

    private static final String DOXYGEN = """
            /** @brief The lid is shut.
             *
             * Open it \\b first.
             * @see LID_E_OPEN
             */
            #define LID_E_SHUT 1
            /// @deprecated Ask for the lid instead.
            /// There is one lid only.
            ///
            /// The lid is odd.
            #define LID_E_ODD 2 // a remark
            /*! \\short Bent. */
            #define LID_E_BENT 3
            enum {
                A, ///< Of A,
                   ///< in two lines.
                /// Of B.
                B = 2,
                C, /**< Of C. */ /** Of D. */ D,
                EE
                //!< Of E.
                ,
                F, /*!< \\deprecated */
                G, /// Of G.
                H
            };
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #define LID_E_SHUT|The lid is shut.~~Open it first.|false
            #define LID_E_ODD |The lid is odd.|true
            #define LID_E_BENT|Bent.|false
            A, ///<           |Of A, in two lines.|false
            B = 2             |Of B.|false
            C, /**            |Of C.|false
            D,                |Of D.|false
            EE|Of E.|false
            F, /*             ||true
            G, ///            |Of G.|false
            """)
    void understandsDoxygen(String definition, String text, boolean deprecated) {
        CommentedHeader header = CommentedHeader.of(DOXYGEN);
        assertThat(header.textOf(definition).map(found -> found.replace("\n", "~")))
                .isEqualTo(Optional.ofNullable(text));
        assertThat(header.isDeprecated(definition)).isEqualTo(deprecated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// ==== Errors ====",
                "/* ---- Errors ---- */",
                "// *** Errors ***",
                "// ---- Errors",
                "/*********** Errors ***********/",
                "//\n// ======\n// Errors\n// ======\n//",
                "////////////////\n//            //\n//   Errors   //\n//            //\n////////////////",
                "/****************\n *    Errors    *\n * of all sorts *\n ****************/",
                "//###########\n// # Errors #\n//###########",
                "/** @name Errors\n * @{ */",
                "/// @defgroup err Errors",
            })
    void bannersAreHeadings(String banner) {
        CommentedHeader header =
                CommentedHeader.of("#define EARLY 0\n" + banner + "\n#define X 1\n\n#define Y 2 // Why.\n");
        assertThat(header.groupOf("#define EARLY")).isEmpty();
        assertThat(header.groupOf("#define X")).isEqualTo("Errors");
        assertThat(header.groupOf("#define Y")).isEqualTo("Errors");
        assertThat(header.textOf("#define X")).isEmpty();
        assertThat(header.textOf("#define Y")).contains("Why.");
    }

    @Test
    void readsTheTextBelowABannerInOneComment() {
        CommentedHeader header = CommentedHeader.of(
                "// ==== Reader ====\n// Nothing to read.\n#define X 1\n//--------\n// No end.\n#define Y 2\n");
        assertThat(header.groupOf("#define X")).isEqualTo("Reader");
        assertThat(header.textOf("#define X")).contains("Nothing to read.");
        assertThat(header.textOf("#define Y")).contains("No end.");
        assertThat(header.groupOf("#define Y")).isEqualTo("Reader");
    }

    @Test
    void endsTheGroupOfABox() {
        CommentedHeader header = CommentedHeader.of("/* **** LIDS ****\n * **** END LIDS **** */\n#define X 1\n");
        assertThat(header.groupOf("#define X")).isEmpty();
        assertThat(header.textOf("#define X")).isEmpty();
    }

    @Test
    void readsWhatWmcWrites() {
        CommentedHeader header = CommentedHeader.of(
                "/* MessageId  : 0x00000001 */\n/* Approximate msg: The lid is shut. */\n#define X (DWORD)1\n");
        assertThat(header.textOf("#define X")).contains("The lid is shut.");
    }

    @Test
    void endsADoxygenGroup() {
        CommentedHeader header = CommentedHeader.of("/// @name Lids\n/// @{\n#define X 1\n/// @}\n#define Y 2\n");
        assertThat(header.groupOf("#define X")).isEqualTo("Lids");
        assertThat(header.groupOf("#define Y")).isEmpty();
    }

    @Test
    void namesTheFacilityOfAMessageFile() {
        assertThat(CommentedHeader.of("//\n// Facility=Lid\n//\n#define X 1\n").groupOf("#define X"))
                .isEqualTo("Facility=Lid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* Copyright (c) 2020 Some One */",
                "/*****************\n * codes.h        *\n * Copyright by us *\n *****************/",
                "// SPDX-License-Identifier: MIT",
                "/*** Generated by a tool - do not edit ***/",
                "/** Placed in the Public Domain. */",
                "#endif /* !CODES_H */",
                "//",
                "/**/",
                "/***/",
                "// --------",
                "/* unterminated *",
            })
    void findsNoTextInOtherComments(String comment) {
        CommentedHeader header = CommentedHeader.of(comment + "\n#define X 1\n");
        if (comment.startsWith("/* unterminated")) {
            header = CommentedHeader.of("#define X 1\n" + comment);
        }
        assertThat(header.textOf("#define X")).isEmpty();
        assertThat(header.groupOf("#define X")).isEmpty();
    }
}
