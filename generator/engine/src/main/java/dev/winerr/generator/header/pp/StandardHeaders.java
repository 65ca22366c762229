package dev.winerr.generator.header.pp;

import dev.winerr.generator.source.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headers that come with compilers rather than an SDK: those that define constants are built in, with Microsoft's
 * values.
 */
final class StandardHeaders {
    private static final Map<String, SourceFile> FILES = new HashMap<>();

    static {
        for (String name : Set.of("errno", "limits", "stddef", "stdint")) {
            SourceFile file = new SourceFile("<" + name + ".h>", Prelude.text("std/" + name + ".h"));
            FILES.put(name + ".h", file);
            FILES.put("c" + name, file);
        }
        FILES.put("inttypes.h", FILES.get("stdint.h"));
        FILES.put("cinttypes", FILES.get("stdint.h"));
    }

    /** Those of C17 7.1.2, of C++, of Microsoft's compiler and of POSIX. */
    private static final Pattern OUTSIDE_SDK = Pattern.compile(
            "(?i)(?:concurrencysal|excpt|intrin|sal|vadefs|vcruntime|assert|complex|ctype|errno|fenv|float|inttypes|iso646|limits|locale|math|setjmp|signal|stdalign|stdarg"
                    + "|stdatomic|stdbool|stdbit|stdckdint|stddef|stdint|stdio|stdlib|stdnoreturn|string|tgmath|threads"
                    + "|time|uchar|wchar|wctype|unistd|pthread|dlfcn|netdb|strings|features|endian|byteswap"
                    + "|(?:sys|netinet|arpa|linux|mach|machine|bits)/\\w+)\\.h|[a-z_]+");

    private StandardHeaders() {}

    /** The text of a built-in header, or null. */
    static @Nullable SourceFile find(String name) {
        return FILES.get(name);
    }

    /** Whether a header comes with a compiler or another system, so that it is in no folder that a user could specify. */
    static boolean isOutsideSdk(String name) {
        return OUTSIDE_SDK.matcher(name).matches();
    }
}
