import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds up the test reports of all modules after a test run: {@code java tools/TestCounts.java}. A run without passed tests is
 * a failure.
 */
final class TestCounts {
    private static final Pattern SUITE = Pattern.compile("<testsuite\\s[^>]*>", Pattern.DOTALL);
    private static final List<String> COUNTS = List.of("tests", "failures", "errors", "skipped");

    private TestCounts() {}

    public static void main(String[] args) throws IOException {
        int[] sums = new int[COUNTS.size()];
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            for (Path file : files.filter(TestCounts::isReport).toList()) {
                add(Files.readString(file), sums);
            }
        }
        int failed = sums[1] + sums[2];
        int passed = sums[0] - failed - sums[3];
        System.out.println(passed + " passed, " + failed + " failed, " + sums[3] + " skipped");
        System.exit(failed > 0 || passed == 0 ? 1 : 0);
    }

    private static boolean isReport(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.matches("(.*/)?target/(surefire|failsafe|invoker)-reports[^/]*/TEST-[^/]*\\.xml");
    }

    private static void add(String report, int[] sums) {
        Matcher suite = SUITE.matcher(report);
        if (suite.find()) {
            for (int i = 0; i < sums.length; i++) {
                Matcher count = Pattern.compile("\\s" + COUNTS.get(i) + "=\"(\\d+)\"").matcher(suite.group());
                sums[i] += count.find() ? Integer.parseInt(count.group(1)) : 0;
            }
        }
    }
}
