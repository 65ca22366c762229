package dev.winerr.it;

import dev.winerr.generator.catalog.Catalog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random catalogues with texts that have a meaning in Java, Javadoc, properties, JSON, CSV or HTML: the generated files
 * compile and contain the same texts. A campaign ({@code -Pcampaign}) tries more catalogues, and different ones each day.
 */
class RandomTextTest {
    private static final boolean LARGE = Boolean.getBoolean("winerr.campaign");
    private static final int COUNT = Integer.getInteger("winerr.count", LARGE ? 5_000 : 20);
    /** The number of catalogues to compile at once. */
    private static final int BATCH = 20;

    private final long seed =
            Long.getLong("winerr.seed", LARGE ? LocalDate.now(ZoneOffset.UTC).toEpochDay() : 1);

    @TempDir
    Path folder;

    @Test
    void isHeldAsText() throws Exception {
        long start = System.nanoTime();
        int codes = 0;
        for (int tried = 0; tried < COUNT; tried += BATCH) {
            Map<String, Catalog> catalogs = new LinkedHashMap<>();
            for (int i = tried; i < Math.min(COUNT, tried + BATCH); i++) {
                catalogs.put("Random" + i, new RandomTexts(new SplittableRandom(seed * 1_000_003 + i)).catalog());
            }
            check(folder.resolve(String.valueOf(tried)), catalogs);
            codes += catalogs.values().stream()
                    .mapToInt(catalog -> catalog.codes().size())
                    .sum();
        }
        System.out.printf(
                "proof: hostile texts: %d catalogues with %d codes tried, each text found again; seed %d, %.1f s%n",
                COUNT, codes, seed, (System.nanoTime() - start) / 1e9);
    }

    private static void check(Path folder, Map<String, Catalog> catalogs) throws Exception {
        TestProject project = new TestProject(folder);
        for (Map.Entry<String, Catalog> catalog : catalogs.entrySet()) {
            project.emit(catalog.getValue(), catalog.getKey());
        }
        project.compile(JavaCompiler.JAVAC_AND_DOCLINT);
        for (Map.Entry<String, Catalog> catalog : catalogs.entrySet()) {
            String name = catalog.getKey();
            TextCheck check = new TextCheck(folder, catalog.getValue(), name);
            check.javaSaysTheSame(project.family(name));
            check.propertiesHoldTheSame();
            check.jsonHoldsTheSame();
            check.csvHoldsTheSameButForFormulas();
            check.htmlShowsTheSameAndRunsNothing();
        }
    }
}
