package dev.winerr.generator.header.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The effect of an include on one state is applied to another if all queries have the same answers there. */
class StateTest {

    /** A state with a table and a log. */
    private static final class Example {
        private final State state = new State();
        private final List<String> events = new ArrayList<>();
        private final Table<String, String> table = state.table(String::equals, String::equalsIgnoreCase);
        private final EventLog<String> log =
                state.log(events::add, events::addAll, event -> !event.equals("impossible"));

        Example put(String key, String value) {
            table.put(key, value);
            return this;
        }

        Memo record(Runnable include) {
            state.begin("include");
            include.run();
            return state.end();
        }

        Memo recordPiece(Runnable piece) {
            state.beginPiece("piece");
            piece.run();
            return state.end();
        }

        List<String> entries() {
            List<String> entries = new ArrayList<>();
            table.forEach((key, value) -> entries.add(key + "=" + value));
            return entries;
        }
    }

    @Test
    void appliesEntriesAndEvents() {
        Example first = new Example().put("a", "1");
        Memo memo = first.record(() -> {
            first.table.put("b", "2");
            first.table.remove("a");
            first.log.add("done");
        });
        Example second = new Example().put("c", "3").put("a", "1");

        assertThat(second.state.replay(memo)).isTrue();
        assertThat(second.entries()).containsExactlyInAnyOrder("c=3", "b=2");
        assertThat(second.events).containsExactly("done");
    }

    @Test
    void appliesNothingIfAnAnswerDiffers() {
        Example first = new Example();
        Memo memo = first.record(() -> {
            first.table.put("b", "2");
            first.table.get("a");
        });
        Example second = new Example().put("a", "1");

        assertThat(second.state.replay(memo)).isFalse();
        assertThat(second.entries()).containsExactlyInAnyOrder("a=1");
    }

    @Test
    void distinguishesQueriesOfPresenceMeaningAndValue() {
        Example first = new Example().put("a", "x");
        Memo any = first.record(() -> first.table.contains("a"));
        Memo like = first.record(() -> first.table.meaningOf("a"));
        Memo same = first.record(() -> {
            first.table.contains("a");
            first.table.get("a");
            first.table.meaningOf("a");
        });
        Example upper = new Example().put("a", "X");
        Example other = new Example().put("a", "y");

        assertThat(List.of(other.state.replay(any), other.state.replay(like))).containsExactly(true, false);
        assertThat(List.of(upper.state.replay(like), upper.state.replay(same))).containsExactly(true, false);
        assertThat(new Example().state.replay(any)).isFalse();
    }

    @Test
    void doesNotRecordQueriesOfEntriesThatWerePut() {
        Example first = new Example();
        Memo memo = first.record(() -> {
            first.table.remove("a");
            first.table.get("a");
        });

        assertThat(new Example().put("a", "1").state.replay(memo)).isTrue();
    }

    @Test
    void recordsAnIncludeInAnInclude() {
        Example first = new Example();
        first.state.begin("outer");
        first.table.put("a", "1");
        Memo inner = first.record(() -> first.table.put("b", first.table.get("a") + "!"));
        first.table.get("b");
        Memo outer = first.state.end();

        Example second = new Example();
        assertThat(second.state.replay(inner)).as("inner alone").isFalse();
        assertThat(second.state.replay(outer)).isTrue();
        assertThat(second.entries()).containsExactlyInAnyOrder("a=1", "b=1!");
        assertThat(second.state.replay(inner)).as("inner after outer").isFalse();
    }

    @Test
    void recordsWhatIsApplied() {
        Example first = new Example();
        Memo inner = first.record(() -> first.table.put("b", "2"));
        Example second = new Example();
        Memo outer = second.record(() -> {
            second.state.replay(inner);
            second.table.put("c", "3");
        });
        Example third = new Example();

        assertThat(third.state.replay(outer)).isTrue();
        assertThat(third.entries()).containsExactlyInAnyOrder("b=2", "c=3");
    }

    @Test
    void aPieceFitsAVeryDifferentState() {
        Example first = new Example().put("a", "1");
        Memo piece = first.recordPiece(() -> first.table.put("b", first.table.get("a") + "!"));
        Example second = new Example().put("a", "1");
        for (int i = 0; i < 10_000; i++) {
            second.put("other " + i, "x");
        }
        Example third = new Example().put("a", "2");

        assertThat(second.state.replay(piece)).isTrue();
        assertThat(second.table.get("b")).isEqualTo("1!");
        assertThat(third.state.replay(piece)).isFalse();
    }

    @Test
    void anIncludeHasTheQueriesAndLastChangesOfItsPieces() {
        Example first = new Example();
        Memo include = first.record(() -> {
            first.recordPiece(() -> first.put("a", "1").table.contains("asked"));
            first.recordPiece(() -> {
                first.table.get("a");
                first.put("a", "2").table.meaningOf("asked");
            });
            first.recordPiece(() -> first.table.remove("c"));
        });
        Example second = new Example().put("b", "0").put("c", "0");

        assertThat(second.state.replay(include)).isTrue();
        assertThat(second.entries()).containsExactlyInAnyOrder("a=2", "b=0");
        assertThat(new Example().put("a", "0").state.replay(include)).isFalse();
        assertThat(new Example().put("asked", "").state.replay(include)).isFalse();
    }

    @Test
    void aPieceDoesNotRecordQueriesByAnIncludeOfEntriesThatItPut() {
        Example first = new Example().put("b", "1");
        Memo piece = first.recordPiece(() -> {
            first.table.remove("a");
            first.record(() -> {
                first.table.get("a");
                first.table.get("b");
            });
            first.put("a", "2");
        });
        Example second = new Example().put("a", "0").put("b", "1");

        assertThat(second.state.replay(piece)).isTrue();
        assertThat(second.entries()).containsExactlyInAnyOrder("a=2", "b=1");
        assertThat(new Example().state.replay(piece)).isFalse();
    }

    @Test
    void anIncludeFitsAfterTheSamePiecesHoweverMany() {
        Example first = new Example();
        List<Memo> pieces = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String name = "key " + i;
            pieces.add(first.recordPiece(() -> first.put(name, "x")));
        }
        Memo include = first.record(() -> first.put("included", first.table.get("key 0") + "!"));
        Example same = new Example().put("own", "1");
        pieces.forEach(same.state::replay);
        Example other = new Example();
        for (int i = 0; i < 10_000; i++) {
            other.put("key " + i, "y");
        }

        assertThat(same.state.replay(include)).isTrue();
        assertThat(same.table.get("included")).isEqualTo("x!");
        assertThat(same.table.get("own")).isEqualTo("1");
        assertThat(other.state.replay(include)).as("too much to compare").isFalse();
    }

    @Test
    void doesNotApplyImpossibleEvents() {
        Example first = new Example();
        Memo memo = first.record(() -> first.log.add("impossible"));

        assertThat(new Example().state.replay(memo)).isFalse();
    }

    @Test
    void anAbandonedRecordingHasNoEffect() {
        Example first = new Example();
        first.state.begin("include");
        first.state.abandon();
        first.table.put("a", "1");

        assertThat(first.state.recorded(String.class)).isEmpty();
        assertThat(first.entries()).containsExactlyInAnyOrder("a=1");
    }

    @Test
    void aTableContainsItsEntries() {
        Example example = new Example();
        assertThat(example.table.isEmpty()).isTrue();
        example.put("a", "1").put("b", "2");
        assertThat(example.table.isEmpty()).isFalse();
        assertThat(example.table.values()).containsExactlyInAnyOrder("1", "2");
    }

    private static Example many(String prefix) {
        Example example = new Example();
        for (int i = 0; i < 100; i++) {
            example.put(prefix + i, "many");
        }
        return example;
    }

    /** If visiting all differences would take longer than checking the answers. */
    @Test
    void aSmallIncludeFitsAVeryDifferentTable() {
        Example first = many("x").put("a", "1");
        Memo memo = first.record(() -> {
            first.table.get("a");
            first.table.put("b", "2");
            first.table.remove("c");
        });
        Example same = many("y").put("a", "1").put("c", "3");
        assertThat(same.state.replay(memo)).isTrue();
        assertThat(same.entries()).contains("a=1", "b=2", "y0=many", "y99=many").hasSize(102);
        assertThat(many("y").put("a", "2").state.replay(memo)).isFalse();
        assertThat(many("y").state.replay(memo)).isFalse();
    }

    @Test
    void aLargeIncludeHasTheQueriesOfASmallOneInIt() {
        Example first = new Example();
        Memo outer = first.record(() -> {
            for (int i = 0; i < 100; i++) {
                first.table.put("x" + i, "many");
            }
            first.record(() -> {
                first.table.get("x1");
                first.table.get("y1");
                first.table.put("z1", "few");
            });
        });
        Example second = new Example();
        assertThat(second.state.replay(outer)).isTrue();
        assertThat(second.entries()).contains("x1=many", "z1=few").hasSize(101);
        assertThat(new Example().put("y1", "other").state.replay(outer)).isFalse();
    }
}
