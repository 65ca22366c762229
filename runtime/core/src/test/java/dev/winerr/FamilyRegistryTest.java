package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winerr.sample.BigCode;
import dev.winerr.sample.BigFamily;
import dev.winerr.sample.SampleCode;
import dev.winerr.sample.SampleFamily;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyRegistryTest {
    @TempDir
    Path folder;

    private static final PlainFamily<ArchiveCode> ARCHIVE =
            new PlainFamily<>("Archive", ResultKind.HRESULT, CodeTable.of(ArchiveCode.values()));
    private static final FamilyRegistry SAMPLES = FamilyRegistry.of(List.of(SampleFamily.INSTANCE, BigFamily.INSTANCE));

    @Test
    void returnsAllMeaningsOfAValue() {
        assertThat(SAMPLES.whatIs(0x80040227)).containsExactly(SampleCode.SAMPLE_E_NODISC, BigCode.Itf.BIG_E_LARGE);
        assertThat(SAMPLES.whatIs(0)).containsExactly(BigCode.Null.S_OK, BigCode.Win32.ERROR_SUCCESS);
        assertThat(SAMPLES.whatIs(1)).containsExactly(BigCode.Null.S_FALSE, BigCode.NtStatus.STATUS_WAIT_1);
        assertThat(SAMPLES.whatIs(0x80045678)).isEmpty();
        assertThat(SAMPLES.whatIs(0x80070005)).containsExactly(BigCode.Win32.ERROR_ACCESS_DENIED);
        assertThat(SAMPLES.whatIs(0xD0000005)).containsExactly(BigCode.NtStatus.STATUS_ACCESS_VIOLATION);
        assertThat(SAMPLES.whatIs(0xFFFFFFFF80070005L)).containsExactly(BigCode.Win32.ERROR_ACCESS_DENIED);
        assertThat(SAMPLES.whatIs("HRESULT: 0x80070005 (E_ACCESSDENIED)"))
                .containsExactly(BigCode.Win32.ERROR_ACCESS_DENIED);
    }

    @Test
    void checksResultsAgainstSeveralFamilies() {
        CodeLookup both = SampleFamily.INSTANCE.or(BigFamily.INSTANCE);
        assertThatThrownBy(() -> HResult.check(0x80040227, both, "D:"))
                .hasMessage("SAMPLE_E_NODISC (0x80040227): There is no disc in drive D:.");
        assertThatThrownBy(() -> HResult.check(0x80070005, both))
                .hasMessage("ERROR_ACCESS_DENIED (0x80070005): Access is denied.");
        assertThatThrownBy(() -> Win32Code.check(0x80004001, both)).hasMessage("E_NOTIMPL (0x80004001)");
        assertThat(HResult.check(1, both)).isEqualTo(1);
    }

    /** The registry does not know which family's function was called, so none is preferred. */
    @Test
    void namesAllFamiliesOfARegistryThatDefineAValue() {
        assertThatThrownBy(() -> HResult.check(0x80040227, SAMPLES))
                .hasMessage("0x80040227: SAMPLE_E_NODISC of Sample or BIG_E_LARGE of Big."
                        + " SAMPLE_E_NODISC: There is no disc in drive %1.")
                .isInstanceOfSatisfying(ResultException.class, e -> {
                    assertThat(e.code()).isEmpty();
                    assertThat(e.codes()).containsExactly(SampleCode.SAMPLE_E_NODISC, BigCode.Itf.BIG_E_LARGE);
                });
        assertThatThrownBy(() -> HResult.check(0x80070005, SAMPLES))
                .hasMessage("ERROR_ACCESS_DENIED (0x80070005): Access is denied.");
        assertThatThrownBy(() -> HResult.check(0x80045678, ResultCodes.registry()))
                .hasMessage("0x80045678");
    }

    /** A code without a text must not hide the code that the value was made from. */
    @Test
    void putsCodesWithATextOrAPageFirst() {
        FamilyRegistry registry = FamilyRegistry.of(List.of(BigFamily.INSTANCE, ARCHIVE));
        assertThat(registry.families()).containsExactly(ARCHIVE, BigFamily.INSTANCE);
        assertThat(registry.whatIs(0x80070005))
                .containsExactly(BigCode.Win32.ERROR_ACCESS_DENIED, ArchiveCode.ARCHIVE_E_REFUSED);
        assertThatThrownBy(() -> HResult.check(0x80070005, registry))
                .hasMessage("0x80070005: ERROR_ACCESS_DENIED of Big or ARCHIVE_E_REFUSED of Archive."
                        + " ERROR_ACCESS_DENIED: Access is denied.");
        assertThatThrownBy(() -> HResult.check(0x80070002, registry))
                .hasMessage("0x80070002: ARCHIVE_E_NO_FILE of Archive or ERROR_FILE_NOT_FOUND of Big");
    }

    /** Codes without texts or pages. */
    private enum ArchiveCode implements ResultCode {
        ARCHIVE_E_REFUSED(0x80070005),
        ARCHIVE_E_NO_FILE(0x80070002);

        private final int value;

        ArchiveCode(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }

        @Override
        public CodeFamily<?> family() {
            return ARCHIVE;
        }
    }

    @Test
    void findsNames() {
        assertThat(SAMPLES.named("SAMPLE_E_NOMEDIA")).containsExactly(SampleCode.SAMPLE_E_NOMEDIA);
        assertThat(SAMPLES.named("E_UNHEARD_OF")).isEmpty();
    }

    @Test
    void keepsFamiliesInOrderAndOnce() {
        List<CodeFamily<?>> twice = List.of(SampleFamily.INSTANCE, BigFamily.INSTANCE, SampleFamily.INSTANCE);
        assertThat(FamilyRegistry.of(twice).families()).containsExactly(BigFamily.INSTANCE, SampleFamily.INSTANCE);
    }

    /** As on a class path that lacks a jar, so that a service file names a missing class. */
    @Test
    void leavesOutProvidersThatCannotBeLoadedAndReportsWhy() throws IOException {
        FamilyRegistry registry = FamilyRegistry.load(loaderOf(
                "com.acme.Gone",
                Unwilling.class.getName(),
                Broken.class.getName(),
                BigFamily.Provider.class.getName()));
        assertThat(registry.families()).containsExactly(BigFamily.INSTANCE);
        assertThat(registry.problems())
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "dev.winerr.CodeFamily$Provider: Provider com.acme.Gone not found", "no licence", "no table");
        assertThat(registry.whatIs(5)).containsExactly(BigCode.Win32.ERROR_ACCESS_DENIED);
        assertThat(ResultCodes.problems()).isEmpty();
    }

    /** A provider whose family cannot be initialized. */
    public static final class Unwilling implements CodeFamily.Provider {
        @Override
        public CodeFamily<?> family() {
            throw new IllegalStateException("no licence");
        }
    }

    /** A provider whose family needs a missing class. */
    public static final class Broken implements CodeFamily.Provider {
        @Override
        public CodeFamily<?> family() {
            throw new NoClassDefFoundError("no table");
        }
    }

    private ClassLoader loaderOf(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(CodeFamily.Provider.class.getName()), List.of(providers));
        // Only this service file, not those of the class path.
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return findResources(name);
            }
        };
    }
}
