package dev.winerr.generator.header.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first characters of a comment determine whether it is for Doxygen. */
class CommentStyleTest {
    @ParameterizedTest
    @CsvSource({
        "// x, PLAIN",
        "/* x */, PLAIN",
        "//! x, DOC",
        "/*! x */, DOC",
        "//!< x, DOC_TRAILING",
        "/*!< x */, DOC_TRAILING",
        "/// x, DOC",
        "///< x, DOC_TRAILING",
        "//// x, PLAIN",
        "///, DOC",
        "/** x */, DOC",
        "/**< x */, DOC_TRAILING",
        "/*** x */, PLAIN",
        "/**/, PLAIN",
        "/* * x */, PLAIN"
    })
    void firstCharactersDetermineTheStyle(String comment, String style) {
        assertThat(CommentStyle.at(0, comment).name()).isEqualTo(style);
        assertThat(CommentStyle.at(2, "x " + comment).name()).isEqualTo(style);
    }
}
