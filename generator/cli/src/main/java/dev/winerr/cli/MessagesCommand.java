package dev.winerr.cli;

import dev.winerr.Spelling;
import dev.winerr.generator.catalog.FileMessage;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.messages.MessageFiles;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.message.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr messages}. */
final class MessagesCommand implements Command {
    private static final Option LOCALE = Option.builder()
            .longOpt("locale")
            .hasArg()
            .argName("LOCALE")
            .desc("print the texts in this language only, such as de or pt-BR")
            .get();

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public String summary() {
        return "Print the message tables of DLLs and their .mui files";
    }

    @Override
    public List<String> usage() {
        return List.of("[OPTION]... FILE...");
    }

    @Override
    public Options options() {
        return new Options().addOption(Format.OPTION).addOption(LOCALE);
    }

    @Override
    public List<String> examples() {
        return List.of("C:/Windows/System32/kernelbase.dll", "--locale de --format jsonl ntdll.dll", "MSG00409.bin");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Format format = Format.of(arguments);
        if (arguments.operands().isEmpty()) {
            throw new UsageException("messages: specify a .dll, .exe or .mui file, or a .bin file of mc.exe");
        }
        Optional<Locale> locale = arguments.locale(LOCALE);
        DiagnosticLog log = new DiagnosticLog();
        Paths paths = new Paths(console.directory(), log);
        MessageFiles files = new MessageFiles(new SourceReader(), log);
        List<FileMessage> messages = new ArrayList<>();
        for (String operand : arguments.operands()) {
            paths.input(operand, arguments.spanOf(operand)).ifPresent(input -> messages.addAll(files.read(input)));
        }
        print(messages, locale, format, console);
        console.out().flush();
        console.print(log.sorted());
        return log.hasErrors() ? ExitCode.INPUT : ExitCode.DONE;
    }

    private static void print(List<FileMessage> messages, Optional<Locale> wanted, Format format, Console console) {
        boolean ofSeveral = messages.stream().map(FileMessage::file).distinct().count() > 1;
        ResultTable rows = ofSeveral
                ? new ResultTable("file", "id", "language", "text")
                : new ResultTable("id", "language", "text");
        for (FileMessage message : messages) {
            if (wanted.isEmpty() || serves(message.language(), wanted.get())) {
                add(message, ofSeveral, rows);
            }
        }
        rows.print(format, console);
    }

    /** A language without a country includes all its variants. */
    private static boolean serves(Locale language, Locale wanted) {
        return language.equals(wanted) || Languages.general(language).equals(wanted);
    }

    private static void add(FileMessage message, boolean ofSeveral, ResultTable rows) {
        String id = Spelling.hex(message.id());
        String language = message.language().toLanguageTag();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", message.path().toAbsolutePath().normalize().toString());
        row.put("id", id);
        row.put("number", Integer.toUnsignedLong(message.id()));
        row.put("signed", message.id());
        row.put("language", language);
        row.put("text", message.text());
        if (ofSeveral) {
            rows.add(row, message.file(), id, language, message.text());
        } else {
            rows.add(row, id, language, message.text());
        }
    }
}
