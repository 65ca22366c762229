package dev.winerr.generator.decode;

import dev.winerr.Facility;
import dev.winerr.HResult;
import dev.winerr.ResultKind;
import dev.winerr.ResultValue;
import dev.winerr.Spelling;
import dev.winerr.Win32Code;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexedCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the possible meanings of values, names and words in an index. */
public final class Decoder {
    private final HeaderIndex index;

    /** Creates a decoder for an index. */
    public Decoder(HeaderIndex index) {
        this.index = index;
    }

    /**
     * All codes that a value may stand for, the most likely first, then in the order of the index.
     *
     * @param value 32 bits
     */
    public List<Meaning> meanings(int value) {
        List<Meaning> meanings = new ArrayList<>();
        index.ofBits(value).forEach(code -> meanings.add(meaning(code, value)));
        origin(value)
                .ifPresent(origin -> index.ofBits(origin.value()).stream()
                        .filter(code -> code.kind() == origin.kind())
                        .forEach(code -> meanings.add(wrapped(code, origin, value))));
        // Sorting is stable: equals keep the order of the index.
        meanings.sort(Comparator.comparing(Meaning::likelihood)
                .thenComparing(meaning -> meaning.code().texts().isEmpty()));
        return meanings;
    }

    private static Meaning wrapped(IndexedCode code, ResultValue origin, int value) {
        String wrapping = ExceptionCodes.isOfDelayLoading(value) ? "exception code" : "HRESULT";
        String reason = "wrapped in the " + wrapping + " as " + shown(origin);
        return named(code, isOfSystem(code) ? Likelihood.WRAPPED : Likelihood.COINCIDENCE, reason);
    }

    /** An alias ranks after codes that are not aliases, and so never before the code that it is another name for. */
    private static Meaning named(IndexedCode code, Likelihood likelihood, String reason) {
        if (code.primary().isEmpty()) {
            return new Meaning(code, likelihood, reason);
        }
        Likelihood rank = likelihood == Likelihood.COINCIDENCE ? Likelihood.COINCIDENCE : Likelihood.ALIAS;
        return new Meaning(code, rank, "another name for " + code.primary().get() + "; " + reason);
    }

    /** Whether the code is defined for the whole system rather than one of its parts. */
    private static boolean isOfSystem(IndexedCode code) {
        String header = code.header().substring(code.header().lastIndexOf('/') + 1);
        return header.equalsIgnoreCase("winerror.h") || header.equalsIgnoreCase("ntstatus.h");
    }

    /**
     * The codes with a name; if there are none, those whose name or text contains the words: codes of the whole system
     * first, then those whose name contains the words, with a text, with the fewest other letters.
     */
    public List<IndexedCode> search(String text) {
        List<IndexedCode> named = index.named(text.strip());
        if (!named.isEmpty()) {
            return named;
        }
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return index.codes()
                .filter(code -> mentions(code.name(), words)
                        || code.texts().values().stream().anyMatch(message -> mentions(message, words)))
                .sorted(Comparator.comparing((IndexedCode code) -> !isOfSystem(code))
                        .thenComparing(code -> !mentions(code.name(), words))
                        .thenComparing(code -> code.texts().isEmpty())
                        .thenComparing(code -> code.name().length()))
                .toList();
    }

    private static boolean mentions(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    /** The value that another was made from, if its bits show that. */
    public static Optional<ResultValue> origin(int value) {
        return ExceptionCodes.isOfDelayLoading(value)
                ? Optional.of(new Win32Code(value & 0xFFFF))
                : new HResult(value).origin().map(origin -> origin);
    }

    private static Meaning meaning(IndexedCode code, int value) {
        Likelihood defined = isOfSystem(code) ? Likelihood.SYSTEM : Likelihood.DEFINED;
        return switch (code.kind()) {
            case HRESULT ->
                isOfInterface(value)
                        ? named(code, Likelihood.INTERFACE, "FACILITY_ITF: its meaning depends on the interface")
                        : named(code, defined, "an HRESULT");
            case NTSTATUS -> named(code, defined, "an NTSTATUS");
            case WIN32 -> named(code, defined, "a Win32 code, as returned by GetLastError");
            case OTHER -> named(code, Likelihood.COINCIDENCE, "a number specific to " + code.header());
        };
    }

    /** Below 0x200, FACILITY_ITF contains COM's own codes ("Structure of COM Error Codes"). */
    private static boolean isOfInterface(int value) {
        return HResult.facilityOf(value) == Facility.ITF.number() && HResult.codeOf(value) >= 0x200;
    }

    private static String shown(ResultValue origin) {
        return origin.kind() == ResultKind.WIN32
                ? "Win32 code " + Integer.toUnsignedString(origin.value())
                : "NTSTATUS " + Spelling.hex(origin.value());
    }
}
