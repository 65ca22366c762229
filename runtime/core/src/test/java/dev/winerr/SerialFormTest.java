package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import dev.winerr.sample.SampleCode;
import dev.winerr.sample.SampleFamily;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are equal after serialization by Java, Jackson and Gson. */
class SerialFormTest {
    static Stream<Object> values() {
        return Stream.of(
                new HResult(0x80040227),
                new NtStatus(0xC0000005),
                new Win32Code(5),
                SampleCode.SAMPLE_E_NODISC,
                SampleCode.of(0x80045678));
    }

    @ParameterizedTest
    @MethodSource("values")
    void java(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(value);
    }

    /** A native image can serialize only the classes listed in its metadata. */
    @Test
    void metadataOfNativeImagesListsTheSerializedClasses() throws IOException {
        Set<String> written = new TreeSet<>();
        ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream()) {
            @Override
            protected void writeClassDescriptor(ObjectStreamClass descriptor) throws IOException {
                written.add(descriptor.getName());
                super.writeClassDescriptor(descriptor);
            }
        };
        for (Object value : values().toList()) {
            out.writeObject(value);
        }
        out.writeObject(ResultException.of(new HResult(0x80045678), SampleFamily.INSTANCE));
        written.removeIf(name -> !name.startsWith("dev.winerr.") || name.startsWith("dev.winerr.sample."));

        Path metadata =
                Path.of("src/main/resources/META-INF/native-image/dev.winerr/winerr-runtime/serialization-config.json");
        List<?> listed = new Gson().fromJson(Files.readString(metadata), List.class);
        assertThat(listed.stream().map(entry -> (Object) ((Map<?, ?>) entry).get("name")))
                .containsExactlyElementsOf(written);
    }

    @ParameterizedTest
    @MethodSource("values")
    void jackson(Object value) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        String json = mapper.writeValueAsString(value);
        assertThat(mapper.readValue(json, value.getClass())).as(json).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void gson(Object value) {
        Gson gson = new Gson();
        String json = gson.toJson(value);
        assertThat(gson.fromJson(json, (Class<?>) value.getClass())).as(json).isEqualTo(value);
    }

    @Test
    void unknownCodesFindTheirFamily() {
        UnknownCode here = (UnknownCode) SampleCode.of(0x80045678);
        assertThat(here.family()).isSameAs(SampleFamily.INSTANCE);
        UnknownCode foreign = new UnknownCode(-7, ResultKind.OTHER, "com.acme.robot.RobotFamily");
        assertThat(foreign.family()).hasToString("RobotFamily");
        assertThat(foreign).hasToString("0xFFFFFFF9");
        assertThat(foreign.message()).isEmpty();
    }
}
