package dev.winerr.generator.emit.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** A template can use the components of a view and values derived from them, but no other methods. */
class ViewMembersTest {

    @Test
    void componentsComeFirstAndOthersByName() {
        assertThat(ViewMembers.of(Slice.class))
                .extracting(Method::getName)
                .containsExactly("toasted", "bread", "isBurnt", "label");
    }

    @Test
    void otherClassesHaveNone() {
        assertThat(ViewMembers.of(String.class)).isEmpty();
    }

    record Slice(int toasted, String bread) {
        static Slice fresh() {
            return new Slice(0, "rye");
        }

        public static String anyone() {
            return fresh().label();
        }

        public String label() {
            return bread + hidden();
        }

        public boolean isBurnt() {
            return toasted > 3;
        }

        public String with(String butter) {
            return bread + butter;
        }

        private int hidden() {
            return toasted;
        }

        @Override
        public String toString() {
            return with("") + anyone();
        }
    }
}
