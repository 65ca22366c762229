package dev.winerr.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the code that docs/recipes.md shows. */
class RecipesTest {
    @TempDir
    Path folder;

    @Test
    void jna() throws IOException, InterruptedException {
        String output = run(17, "Jna", """
            package recipes;

            import com.sun.jna.platform.win32.COM.COMException;
            import com.sun.jna.platform.win32.COM.COMInvokeException;
            import com.sun.jna.platform.win32.Win32Exception;
            import com.sun.jna.platform.win32.WinNT.HRESULT;
            import dev.winerr.sample.BigFamily;
            import dev.winerr.sample.SampleFamily;
            import java.util.function.Supplier;

            public class Main {
                static class Denied extends Win32Exception {
                    private static final long serialVersionUID = 1L;

                    Denied() {
                        super(5, new HRESULT(0x80070005), "as Windows would say it");
                    }
                }

                public static void main(String[] args) {
                    System.out.println(Jna.check(new HRESULT(1), SampleFamily.INSTANCE));
                    show(() -> Jna.check(new HRESULT(0x80040227), SampleFamily.INSTANCE, "D:"));
                    show(() -> Jna.call(() -> fail(new COMException("no", new HRESULT(0x80040227))), SampleFamily.INSTANCE));
                    show(() -> Jna.call(() -> fail(new COMException("no type library")), SampleFamily.INSTANCE));
                    show(() -> Jna.call(() -> fail(new Denied()), BigFamily.INSTANCE));
                    show(() -> Jna.call(() -> fail(threw(0x80040227)), SampleFamily.INSTANCE));
                    show(() -> Jna.call(() -> fail(threw(null)), SampleFamily.INSTANCE));
                }

                static COMInvokeException threw(Integer scode) {
                    return new COMInvokeException("Exception", new HRESULT(0x80020009), null, "", null, "", scode, "", null);
                }

                static Integer fail(RuntimeException e) {
                    throw e;
                }

                static void show(Supplier<Integer> call) {
                    try {
                        System.out.println(call.get());
                    } catch (RuntimeException e) {
                        String cause = e.getCause() == null ? "" : " because " + e.getCause().getClass().getSimpleName();
                        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage() + cause);
                    }
                }
            }
            """);
        assertThat(output.lines())
                .containsExactly(
                        "1",
                        "ResultException SAMPLE_E_NODISC (0x80040227): There is no disc in drive D:.",
                        "ResultException SAMPLE_E_NODISC (0x80040227): There is no disc in drive %1. because"
                                + " COMException",
                        "COMException no type library",
                        "ResultException ERROR_ACCESS_DENIED (0x80070005): Access is denied. because Denied",
                        "ResultException SAMPLE_E_NODISC (0x80040227): There is no disc in drive %1. because COMInvokeException",
                        "ResultException 0x80020009 because COMInvokeException");
    }

    @Test
    void jacob() throws IOException, InterruptedException {
        String output = run(17, "Jacob", """
            package recipes;

            import com.jacob.com.ComFailException;
            import dev.winerr.ResultException;
            import dev.winerr.sample.SampleFamily;

            public class Main {
                public static void main(String[] args) {
                    Jacob.run(() -> System.out.println("no failure"), SampleFamily.INSTANCE);
                    try {
                        Jacob.run(() -> { throw new ComFailException(0x80040227); }, SampleFamily.INSTANCE);
                    } catch (ResultException e) {
                        System.out.println(e.getMessage() + " " + e.getCause().getClass().getSimpleName());
                    }
                }
            }
            """);
        assertThat(output.lines())
                .containsExactly(
                        "no failure", "SAMPLE_E_NODISC (0x80040227): There is no disc in drive %1. ComFailException");
    }

    @Test
    void ffm() throws IOException, InterruptedException {
        assumeTrue(Runtime.version().feature() >= 22, "java.lang.foreign is final from Java 22 on");
        assumeTrue(File.separatorChar == '/', "the C library of Windows has no htonl");
        // htonl reverses the bytes on little-endian processors, so this native function returns any value we need.
        String output = run(22, "Ffm", """
            package recipes;

            import dev.winerr.ResultException;
            import dev.winerr.sample.SampleFamily;
            import java.lang.foreign.Linker;

            public class Main {
                public static void main(String[] args) {
                    Ffm htonl = new Ffm(Linker.nativeLinker().defaultLookup(), "htonl");
                    System.out.println(htonl.call(0x01000000, SampleFamily.INSTANCE));
                    try {
                        htonl.call(0x27020480, SampleFamily.INSTANCE);
                    } catch (ResultException e) {
                        System.out.println(e.getMessage());
                    }
                }
            }
            """);
        assertThat(output.lines()).containsExactly("1", "SAMPLE_E_NODISC (0x80040227): There is no disc in drive %1.");
    }

    private String run(int release, String recipe, String main) throws IOException, InterruptedException {
        UserProject project = new UserProject(folder);
        project.add("recipes/" + recipe + ".java", recipe(recipe));
        project.add("recipes/Main.java", main);
        String path = project.pathWith(UserProject.classPath());
        assertThat(project.compile(release, "--class-path", path)).isEmpty();
        return UserProject.run("--enable-native-access=ALL-UNNAMED", "--class-path", path, "recipes.Main");
    }

    /** The block of docs/recipes.md that declares the class. */
    private static String recipe(String name) throws IOException {
        String document = Files.readString(Path.of("../../docs/recipes.md"));
        return Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(document)
                .results()
                .map(block -> block.group(1))
                .filter(code -> code.contains("class " + name + " "))
                .findFirst()
                .orElseThrow();
    }
}
