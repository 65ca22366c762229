package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    void isTheCacheFolderOfTheSystem() {
        String cache = home.resolve("c").toString();

        assertThat(CacheFolder.path(Map.of(), "Linux", home.toString())).contains(home.resolve(".cache/winerr"));
        assertThat(CacheFolder.path(Map.of("XDG_CACHE_HOME", cache), "Linux", ""))
                .contains(home.resolve("c/winerr"));
        assertThat(CacheFolder.path(Map.of("XDG_CACHE_HOME", "relative"), "Linux", home.toString()))
                .contains(home.resolve(".cache/winerr"));
        assertThat(CacheFolder.path(Map.of("XDG_CACHE_HOME", "/c\0"), "Linux", home.toString()))
                .contains(home.resolve(".cache/winerr"));
        assertThat(CacheFolder.path(Map.of(), "Mac OS X", home.toString()))
                .contains(home.resolve("Library/Caches/winerr"));
        assertThat(CacheFolder.path(Map.of("LOCALAPPDATA", cache), "Windows 11", home.toString()))
                .contains(home.resolve("c/winerr"));
        assertThat(CacheFolder.path(Map.of(), "Linux", "")).isEmpty();
    }
}
