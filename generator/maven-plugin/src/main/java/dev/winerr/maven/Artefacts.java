package dev.winerr.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Finds the files of artefacts. Only dependencies declared in the POM are used, because for these Maven knows the
 * version and builds modules in the right order; only those that an input names are resolved.
 */
final class Artefacts {
    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final MavenProject project;
    private final Plugin plugin;

    Artefacts(RepositorySystem repositories, RepositorySystemSession session, MavenProject project, Plugin plugin) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
        this.plugin = plugin;
    }

    /** The declared dependency with coordinates {@code GROUP:ARTIFACT[:TYPE[:CLASSIFIER]]}. */
    Optional<Dependency> declared(String coordinates) {
        return Stream.of(plugin.getDependencies(), project.getDependencies())
                .flatMap(List::stream)
                .filter(dependency -> coordinates.equals(coordinates(dependency, coordinates)))
                .findFirst();
    }

    /** The coordinates of a dependency with as many parts as the given ones, where type and classifier may be missing. */
    private static String coordinates(Dependency dependency, String given) {
        String classifier = dependency.getClassifier() == null ? "" : dependency.getClassifier();
        String all =
                String.join(":", dependency.getGroupId(), dependency.getArtifactId(), dependency.getType(), classifier);
        String[] parts = all.split(":", -1);
        int count = Math.min(parts.length, given.split(":", -1).length);
        return String.join(":", List.of(parts).subList(0, count));
    }

    /** The file of a dependency. */
    Path file(Dependency dependency) throws ArtifactResolutionException {
        Artifact artifact = RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry())
                .getArtifact();
        ArtifactRequest request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null);
        return repositories
                .resolveArtifact(session, request)
                .getArtifact()
                .getFile()
                .toPath();
    }
}
