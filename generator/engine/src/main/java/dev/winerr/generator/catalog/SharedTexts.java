package dev.winerr.generator.catalog;

import dev.winerr.ResultValue;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives a code without a text that of the best other name of its value, or else of the value it was made from: HRESULT
 * 0x80070490 has the text of {@code ERROR_NOT_FOUND}.
 */
final class SharedTexts {
    private final PrimaryNames names;
    private final Map<String, Code> codes;

    SharedTexts(PrimaryNames names, Map<String, Code> codes) {
        this.names = names;
        this.codes = codes;
    }

    /** The code, with a text if there is any. */
    Code complete(Code code) {
        if (code.documented()) {
            return code;
        }
        return Stream.concat(names.of(code.name()).stream(), originsOf(code))
                .map(codes::get)
                .filter(Code::documented)
                .findFirst()
                .map(code::withTextOf)
                .orElse(code);
    }

    private Stream<String> originsOf(Code code) {
        return ResultValue.of(code.kind(), code.value()).stream()
                .flatMap(result -> result.readings().stream().skip(1))
                .flatMap(reading -> names.of(reading.kind(), reading.value()).stream());
    }
}
