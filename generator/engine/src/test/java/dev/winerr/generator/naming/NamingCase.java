package dev.winerr.generator.naming;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers and pages with the expected names of rows and findings, in one text: a remark, then sections, each with a
 * heading {@code -- name --}. Names that end in {@code .h} are headers; {@code rows} and {@code findings} are the
 * expected results; all other sections are pages.
 */
final class NamingCase {
    private static final Pattern HEADING = Pattern.compile("(?m)^-- (.+) --\n");

    private final String remark;
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private final DiagnosticLog log = new DiagnosticLog();

    NamingCase(String text) {
        Matcher heading = HEADING.matcher(text);
        List<String> names = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        while (heading.find()) {
            names.add(heading.group(1));
            starts.add(heading.end());
            ends.add(heading.start());
        }
        ends.add(text.length());
        remark = text.substring(0, ends.get(0));
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals("rows") && !names.get(i).equals("findings")) {
                inputs.put(names.get(i), text.substring(starts.get(i), ends.get(i + 1)));
            }
        }
    }

    /** The whole case, with the actual results. */
    String run() {
        StringBuilder out = new StringBuilder(remark);
        inputs.forEach(
                (name, text) -> out.append("-- ").append(name).append(" --\n").append(text));
        out.append("-- rows --\n");
        Vocabulary vocabulary = vocabulary();
        List<NamedPage> pages = new Naming(vocabulary, log).name(pages(vocabulary), Locale.ENGLISH);
        pages.forEach(page -> out.append(Listing.of(page)));
        String findings = Listing.render(log);
        return out + (findings.isEmpty() ? "" : "-- findings --\n" + findings);
    }

    private Vocabulary vocabulary() {
        List<HeaderCodes> headers = inputs.keySet().stream()
                .filter(name -> name.endsWith(".h"))
                .map(name -> new SourceFile(name, inputs.getOrDefault(name, "")))
                .map(new HeaderReader(new SourceReader(), HeaderOptions.DEFAULT, log)::read)
                .toList();
        if (headers.isEmpty()) {
            return Vocabulary.NONE;
        }
        HeaderCodes all = HeaderCodes.merge(headers);
        return Vocabulary.of(all.header().fileName(), all.codes());
    }

    private List<DocPage> pages(Vocabulary vocabulary) {
        Set<String> known = vocabulary.codes().stream().map(HeaderCode::name).collect(Collectors.toSet());
        PageReader reader = new PageReader(known, log);
        return inputs.keySet().stream()
                .filter(name -> !name.endsWith(".h"))
                .map(name -> reader.read(new SourceFile(name, inputs.getOrDefault(name, "")), Optional.empty()))
                .toList();
    }
}
