package dev.winerr.generator.javaconst;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The integer constants of class files: static final fields with a {@code ConstantValue} attribute (JVMS 4.7.2), which
 * javac copies into the classes that use them (JLS 13.4.9).
 */
public final class ClassFileConstants {
    private final DiagnosticLog log;
    private final List<JavaConstant> constants = new ArrayList<>();

    /**
     * Creates a reader.
     *
     * @param log receives errors for files that are not class files
     */
    public ClassFileConstants(DiagnosticLog log) {
        this.log = log;
    }

    /**
     * Reads a class file.
     *
     * @param bytes its content
     * @param name the name to give it in findings
     */
    public void read(byte[] bytes, String name) {
        SourceFile file = new SourceFile(name, "");
        try {
            new ClassReader(bytes)
                    .accept(new Fields(file), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            // ASM throws various exceptions if the bytes are damaged or of a later version of Java.
            log.add(JavaDiagnostic.NOT_A_CLASS_FILE, file.start(), name);
        }
    }

    /** The constants of all class files read, in order. */
    public List<JavaConstant> constants() {
        return List.copyOf(constants);
    }

    private final class Fields extends ClassVisitor {
        private final SourceFile file;
        private String type = "";

        Fields(SourceFile file) {
            super(Opcodes.ASM9);
            this.file = file;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name.replace('/', '.').replace('$', '.');
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            Optional<IntegralType> width =
                    IntegralType.of(Type.getType(descriptor).getClassName());
            if (value instanceof Number number && width.isPresent()) {
                constants.add(
                        new JavaConstant(type, name, width.get(), number.longValue(), file.start(), Optional.empty()));
            }
            return null;
        }
    }
}
