package dev.winerr.generator.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults from the name of a header; for the pages next to it see {@code request/bindings.txt}. */
class NeighboursTest {

    @ParameterizedTest
    @CsvSource({
        "imapierror.h, Imapierror",
        "sub/ImapiError.mc, ImapiError",
        "kiln-codes 2.h, Kiln_codes_2",
        "kiln.codes.h, Kiln_codes",
        "3com.h, _3com",
        "Ⅷkiln.h, _Ⅷkiln",
        "²kiln.h, _²kiln",
        "öfen.h, Öfen",
        ".h, H",
        "kiln, Kiln",
        "-.h, _",
        "i.h, I"
    })
    void aFamilyIsNamedAfterItsHeader(String header, String name) {
        Input input = new Input(Path.of(header), header, Path.of(""), new SourceFile("x", "").start());
        assertThat(Neighbours.familyNameOf(input)).isEqualTo(name);
    }
}
