package dev.winerr.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {
    static List<Arguments> failures() {
        return List.of(
                Arguments.of(new AccessDeniedException("a.h"), "permission denied"),
                Arguments.of(new NoSuchFileException("a.h"), "no such file"),
                Arguments.of(new FileAlreadyExistsException("a"), "there is a file where a folder is needed"),
                Arguments.of(new NotDirectoryException("a"), "there is a file where a folder is needed"),
                Arguments.of(new FileSystemException("a.h", null, "Is a directory"), "Is a directory"),
                Arguments.of(new FileSystemException("a.h"), "a.h"),
                Arguments.of(new IOException("the disk is on fire"), "the disk is on fire"),
                Arguments.of(new IOException((String) null), "null"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void haveReasons(IOException failure, String reason) {
        assertThat(Failures.reason(failure)).isEqualTo(reason);
    }
}
