package dev.winerr.cli;

import dev.winerr.generator.decode.Decoder;
import dev.winerr.generator.decode.ExceptionCodes;
import dev.winerr.generator.decode.Readings;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexedCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr decode}. */
final class DecodeCommand implements Command {
    private static final Option HEADER = Option.builder()
            .longOpt("header")
            .hasArg()
            .argName("HEADER|FOLDER")
            .desc("also search the codes of this header or folder; may be repeated")
            .get();
    private static final Option BINDING = Option.builder()
            .longOpt("binding")
            .hasArg()
            .argName("BINDING")
            .desc("also search the codes of this binding file, with texts from its pages; may be repeated")
            .get();
    private static final Option INDEX = Option.builder()
            .longOpt("index")
            .hasArg()
            .argName("INDEX")
            .desc("also search the codes in this file, which winerr index wrote; may be repeated")
            .get();
    private static final Option LOCALE = Option.builder()
            .longOpt("locale")
            .hasArg()
            .argName("LOCALE")
            .desc("the language of texts (default: the system's, otherwise English)")
            .get();
    private static final Option SCAN = Option.builder()
            .longOpt("scan")
            .desc("copy a log from standard input to standard output, explaining the codes in each line below it")
            .get();
    private static final Option NUMBERS = Option.builder()
            .longOpt("numbers")
            .desc("with --scan: treat small numbers as codes too, and large ones in every notation")
            .get();
    private static final Option ALL = Option.builder()
            .longOpt("all")
            .desc(
                    "print all codes whose name or text matches (default: 20), and all unrelated constants with the same number (default: 5)")
            .get();
    private static final SettingOptions SETTINGS = new SettingOptions(SettingOptions.OF_HEADERS);

    @Override
    public String name() {
        return "decode";
    }

    @Override
    public String summary() {
        return "Explain values, names of codes, or words from a message";
    }

    @Override
    public List<String> usage() {
        return List.of("[OPTION]... {VALUE|NAME|TEXT}...", "--scan [OPTION]...");
    }

    @Override
    public Options options() {
        Options options = new Options();
        Stream.of(HEADER, BINDING, INDEX, LOCALE, SCAN, NUMBERS, ALL, Format.OF_PARAGRAPHS)
                .forEach(options::addOption);
        SETTINGS.addTo(options);
        return options;
    }

    /** A negative number is not an option; no option starts with a digit. */
    @Override
    public String[] prepare(String[] args) {
        return Stream.of(args)
                .map(arg -> arg.matches("-[0-9].*") ? " " + arg : arg)
                .toArray(String[]::new);
    }

    @Override
    public List<String> examples() {
        return List.of("0x80040227", "-2147024891 'access denied' E_FAIL", "--scan < install.log");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Format format = Format.of(arguments, Format.OF_PARAGRAPHS);
        if (arguments.operands().isEmpty() == !arguments.has(SCAN)) {
            throw new UsageException("decode: name values, names or words; or read a log with --scan");
        }
        Texts texts = new Texts(arguments.locale(LOCALE).orElse(Locale.getDefault()));
        DiagnosticLog log = new DiagnosticLog();
        HeaderIndex index = known(arguments, console, log);
        console.printErrors(log);
        if (log.hasErrors()) {
            console.end("");
            return ExitCode.INPUT;
        }
        if (arguments.has(SCAN)) {
            return new LogScan(index, texts, arguments.has(NUMBERS), format).run(console);
        }
        Decodings decodings = new Decodings(format, texts, arguments.has(ALL), console);
        boolean known = true;
        for (String operand : arguments.operands()) {
            known &= decode(operand.strip(), new Decoder(index), decodings);
        }
        return known ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static HeaderIndex known(Arguments arguments, Console console, DiagnosticLog log) {
        Indexes indexes = new Indexes(console, arguments, SETTINGS, Extent.RESULT_CODES, log);
        List<String> operands = Stream.of(HEADER, BINDING)
                .flatMap(option -> arguments.values(option).stream())
                .toList();
        List<HeaderIndex> known = new ArrayList<>();
        if (!operands.isEmpty()) {
            known.add(indexes.open(operands));
        }
        arguments.values(INDEX).forEach(file -> indexes.openIndex(file).ifPresent(known::add));
        known.add(ShippedIndex.open());
        return HeaderIndex.join(known);
    }

    private static boolean decode(String operand, Decoder decoder, Decodings decodings) {
        List<Integer> readings = Readings.of(operand);
        if (readings.isEmpty()) {
            List<IndexedCode> found = decoder.search(operand);
            decodings.printFound(operand, found);
            return !found.isEmpty();
        }
        List<Integer> known = readings.stream()
                .filter(value -> !decoder.meanings(value).isEmpty()
                        || ExceptionCodes.meaning(value).isPresent())
                .toList();
        // If digits can be read in several ways, readings without a meaning are shown only if none has one.
        for (int value : known.isEmpty() ? readings : known) {
            decodings.printValue(operand, value, decoder.meanings(value));
        }
        return !known.isEmpty();
    }
}
