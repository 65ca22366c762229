package dev.winerr.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules of the families on a module path. */
class ModulesTest {
    /** Java does not start if two modules contain the same package. */
    @Test
    void resolveTogether() {
        Path[] classPath = Stream.of(ThreeOClockTest.classPath().split(System.getProperty("path.separator")))
                .map(Path::of)
                .toArray(Path[]::new);

        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classPath), ModuleFinder.of(), Set.of("dev.winerr.windows"));

        assertThat(modules.modules())
                .extracting(ResolvedModule::name)
                .hasSizeGreaterThan(36)
                .contains("dev.winerr.runtime", "dev.winerr.windows.winerror", "dev.winerr.windows.xps");
        assertThat(modules.findModule("dev.winerr.windows.xps")
                        .orElseThrow()
                        .reference()
                        .descriptor()
                        .packages())
                .containsExactly("dev.winerr.windows.xps");
    }
}
