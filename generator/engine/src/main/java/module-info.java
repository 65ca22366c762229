/** Reads Windows error headers and the pages that document them, and renders Java from both. */
module dev.winerr.generator {
    requires java.compiler;
    requires com.github.mustachejava;
    requires com.github.javaparser.core;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires transitive dev.winerr.runtime;
    requires org.objectweb.asm;
    requires static transitive org.jspecify;

    exports dev.winerr.generator;
    exports dev.winerr.generator.source;
    exports dev.winerr.generator.diag;
    exports dev.winerr.generator.text;
    exports dev.winerr.generator.request;
    exports dev.winerr.generator.header;
    exports dev.winerr.generator.header.code;
    exports dev.winerr.generator.decode;
    exports dev.winerr.generator.index;
    exports dev.winerr.generator.javaconst;
    exports dev.winerr.generator.docs;
    exports dev.winerr.generator.naming;
    exports dev.winerr.generator.catalog;
    exports dev.winerr.generator.incremental;
    exports dev.winerr.generator.messages;
    exports dev.winerr.generator.parallel;
    exports dev.winerr.generator.emit.output;
    exports dev.winerr.generator.emit.template;
    // Templates reach views by reflection.
    exports dev.winerr.generator.emit.view;
}
