package dev.winerr.generator.javaconst;

import dev.winerr.ResultKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads from the enums and family classes that winerr generates what constants do not contain: the kinds of codes, and
 * which of them are aliases. The bytecode of the classes is read, but not run.
 */
public final class GeneratedCodes {
    private static final String FAMILY = "dev/winerr/CodeFamily";
    private static final String KIND = "dev/winerr/ResultKind";
    private static final String OTHER_NAMES = "otherNamesOf";

    /** By package, the kind of a family. */
    private final Map<String, ResultKind> families = new HashMap<>();
    /** By enum, the kind of its codes, if it is not the family's. */
    private final Map<String, ResultKind> enums = new HashMap<>();
    /** By package and name, the enum of a code. */
    private final Map<String, String> owners = new HashMap<>();
    /** By package and name, the kind of a code in an enum of several kinds. */
    private final Map<String, ResultKind> kinds = new HashMap<>();
    /** By package and name, the declared primary name of an alias; empty if its value determines it. */
    private final Map<String, Optional<String>> aliases = new HashMap<>();

    /** Creates a reader. */
    public GeneratedCodes() {}

    /**
     * Reads a class file; classes that do not belong to a family are ignored.
     *
     * @param bytes its content
     */
    public void read(byte[] bytes) {
        try {
            new ClassReader(bytes).accept(new Types(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            // Damaged, or of a later version of Java; ClassFileConstants reports it.
        }
    }

    /**
     * The kind of a code.
     *
     * @param constant its constant
     * @return its kind; empty if its class is not of a generated family
     */
    public Optional<ResultKind> kind(JavaConstant constant) {
        String folder = folder(constant.type().replace('.', '/'));
        String key = key(constant);
        return Optional.ofNullable(kinds.get(key))
                .or(() -> Optional.ofNullable(enums.get(owners.getOrDefault(key, ""))))
                .or(() -> Optional.ofNullable(families.get(folder)));
    }

    /**
     * The names that lookups return for aliases: the declared one or, as in {@link dev.winerr.CodeTable}, the first
     * with the same value and kind that is not listed as an alias. Numbers of kind OTHER are equal by coincidence.
     *
     * @param constants the constants of the classes read, in order
     */
    public Map<JavaConstant, String> primaries(List<JavaConstant> constants) {
        Map<List<Object>, String> firsts = new HashMap<>();
        for (JavaConstant constant : constants) {
            if (!aliases.containsKey(key(constant))) {
                numbered(constant).ifPresent(number -> firsts.putIfAbsent(number, constant.name()));
            }
        }
        Map<JavaConstant, String> primaries = new HashMap<>();
        for (JavaConstant constant : constants) {
            aliases.getOrDefault(key(constant), Optional.empty())
                    .or(() -> numbered(constant).map(firsts::get))
                    .filter(primary -> !primary.equals(constant.name()))
                    .ifPresent(primary -> primaries.put(constant, primary));
        }
        return primaries;
    }

    private Optional<List<Object>> numbered(JavaConstant constant) {
        return kind(constant)
                .filter(kind -> kind != ResultKind.OTHER)
                .map(kind -> List.of(folder(constant.type().replace('.', '/')), kind, (int) constant.value()));
    }

    private static String key(JavaConstant constant) {
        return folder(constant.type().replace('.', '/')) + constant.name();
    }

    /** The package of a class, with a slash at its end. */
    private static String folder(String internalName) {
        return internalName.substring(0, internalName.lastIndexOf('/') + 1);
    }

    private final class Types extends ClassVisitor {
        private String type = "";
        private boolean isFamily;
        private boolean isEnum;

        Types() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            type = name;
            isFamily = FAMILY.equals(superName);
            isEnum = (access & Opcodes.ACC_ENUM) != 0;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if (isFamily) {
                return name.equals("<init>") ? new KindOf(families, folder(type)) : new Aliases(folder(type), name);
            } else if (isEnum && name.equals("<clinit>")) {
                return new EnumConstants(type);
            }
            return isEnum && name.equals("kind") ? new KindOf(enums, type) : null;
        }
    }

    /** A method that refers to one kind. */
    private static final class KindOf extends MethodVisitor {
        private final Map<String, ResultKind> kinds;
        private final String key;

        KindOf(Map<String, ResultKind> kinds, String key) {
            super(Opcodes.ASM9);
            this.kinds = kinds;
            this.key = key;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC && owner.equals(KIND)) {
                kinds.putIfAbsent(key, ResultKind.valueOf(name));
            }
        }
    }

    /** The initialiser of an enum: for each constant its name, and its kind if there are several. */
    private final class EnumConstants extends MethodVisitor {
        private final String type;
        private String constant = "";

        EnumConstants(String type) {
            super(Opcodes.ASM9);
            this.type = type;
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof String name) {
                constant = folder(type) + name;
                owners.put(constant, type);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC && owner.equals(KIND)) {
                kinds.put(constant, ResultKind.valueOf(name));
            }
        }
    }

    /** A method of a family that lists aliases, alone or in pairs with the codes that they are other names for. */
    private final class Aliases extends MethodVisitor {
        private final String folder;
        private final boolean inPairs;
        private final Deque<String> pair = new ArrayDeque<>();

        Aliases(String folder, String method) {
            super(Opcodes.ASM9);
            this.folder = folder;
            this.inPairs = method.startsWith(OTHER_NAMES);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean isCode =
                    opcode == Opcodes.GETSTATIC && descriptor.equals("L" + owner + ";") && owner.startsWith(folder);
            if (!isCode || name.equals("INSTANCE")) {
                return;
            }
            pair.add(name);
            if (!inPairs) {
                aliases.put(folder + pair.remove(), Optional.empty());
            } else if (pair.size() == 2) {
                aliases.put(folder + pair.remove(), Optional.of(pair.remove()));
            }
        }
    }
}
