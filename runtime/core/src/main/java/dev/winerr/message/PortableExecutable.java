package dev.winerr.message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The resources of a file in PE format: {@code .dll}, {@code .exe}, {@code .mui} ("PE Format", sections "Optional Header
 * Data Directories", "Section Table" and "The .rsrc Section").
 *
 * <p>Resources form a tree of three levels: type, name, language. Offsets in the tree are relative to its root, but its
 * leaves contain virtual addresses, which the section table maps to offsets in the file.
 */
final class PortableExecutable {
    private static final int DOS_SIGNATURE = 0x5A4D;
    private static final long PE_SIGNATURE = 0x4550;
    private static final int PE32 = 0x10B;
    private static final int PE32_PLUS = 0x20B;
    private static final long PE_OFFSET = 0x3C;
    private static final int RESOURCES = 2;
    private static final int SECTION_SIZE = 40;
    private static final long IS_DIRECTORY = 0x8000_0000L;

    private final Bytes file;
    private final long header;
    private int visitsLeft;

    /**
     * A resource of the requested type.
     *
     * @param language its language identifier
     * @param codePage of texts that are not Unicode; usually 0, for unknown
     * @param data its content
     */
    record Resource(int language, int codePage, Bytes data) {}

    /** An entry of a directory: its target, and its identifier or, above 0x7FFFFFFF, the offset of its name. */
    private record Entry(long id, long target) {
        boolean isDirectory() {
            return (target & IS_DIRECTORY) != 0;
        }

        long offset() {
            return target & ~IS_DIRECTORY;
        }
    }

    private PortableExecutable(Bytes file, long header) {
        this.file = file;
        this.header = header;
        // An entry has eight bytes. If more entries are visited than the file can contain, a directory contains
        // itself.
        this.visitsLeft = file.size() / 8;
    }

    static PortableExecutable open(Bytes file) throws IOException {
        long header = file.dword(PE_OFFSET);
        if (file.dword(header) != PE_SIGNATURE) {
            throw new IOException("it is not a PE file");
        }
        return new PortableExecutable(file, header);
    }

    /** Whether a file begins with the signature of PE files. */
    static boolean isOne(Bytes file) throws IOException {
        return file.size() >= PE_OFFSET && file.word(0) == DOS_SIGNATURE;
    }

    /** All resources of a type, in all languages. */
    List<Resource> resources(int type) throws IOException {
        List<Resource> found = new ArrayList<>();
        long address = resourceAddress();
        if (address == 0) {
            return found;
        }
        Bytes tree = from(address);
        for (Entry ofType : entries(tree, 0)) {
            if (ofType.id() == type && ofType.isDirectory()) {
                for (Entry ofName : entries(tree, ofType.offset())) {
                    addLanguages(tree, ofName, found);
                }
            }
        }
        return found;
    }

    private void addLanguages(Bytes tree, Entry name, List<Resource> found) throws IOException {
        if (name.isDirectory()) {
            for (Entry ofLanguage : entries(tree, name.offset())) {
                if (!ofLanguage.isDirectory()) {
                    found.add(resource(tree, ofLanguage));
                }
            }
        }
    }

    private Resource resource(Bytes tree, Entry leaf) throws IOException {
        Bytes data = from(tree.dword(leaf.offset())).slice(0, tree.dword(leaf.offset() + 4));
        return new Resource((int) leaf.id() & 0xFFFF, (int) tree.dword(leaf.offset() + 8), data);
    }

    private List<Entry> entries(Bytes tree, long directory) throws IOException {
        int count = tree.word(directory + 12) + tree.word(directory + 14);
        visitsLeft -= count;
        if (visitsLeft < 0) {
            throw new IOException("its resource directory is larger than the file");
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long at = directory + 16 + 8L * i;
            entries.add(new Entry(tree.dword(at), tree.dword(at + 4)));
        }
        return entries;
    }

    /** The virtual address of the resource tree; 0 if there is none. */
    private long resourceAddress() throws IOException {
        long optional = header + 24;
        int magic = file.word(optional);
        if (magic != PE32 && magic != PE32_PLUS) {
            throw new IOException("its optional header is neither PE32 nor PE32+");
        }
        long directories = optional + (magic == PE32 ? 96 : 112);
        boolean present = file.dword(directories - 4) > RESOURCES;
        return present ? file.dword(directories + 8L * RESOURCES) : 0;
    }

    /** The data at a virtual address, up to the end of its section. */
    private Bytes from(long address) throws IOException {
        int sections = file.word(header + 6);
        long table = header + 24 + file.word(header + 20);
        for (int i = 0; i < sections; i++) {
            long section = table + (long) SECTION_SIZE * i;
            long start = file.dword(section + 12);
            long size = file.dword(section + 16);
            if (address >= start && address < start + size) {
                long at = file.dword(section + 20);
                return file.slice(at + address - start, size - (address - start));
            }
        }
        throw new IOException("its resources are outside its sections");
    }
}
