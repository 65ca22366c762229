package dev.winerr.maven;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/** The dependencies of a project, and a repository that contains some of them. */
final class FakeArtefacts {
    private FakeArtefacts() {}

    /**
     * Artefacts.
     *
     * @param repository the files of artefacts by their coordinates, {@code GROUP:ARTIFACT:TYPE:VERSION}
     * @param ofPlugin what the plugin depends on, by the same coordinates
     * @param ofProject what the project depends on
     */
    static Artefacts of(Map<String, Path> repository, List<String> ofPlugin, List<String> ofProject) {
        Plugin plugin = new Plugin();
        ofPlugin.forEach(coordinates -> plugin.addDependency(dependency(coordinates)));
        MavenProject project = new MavenProject(new Model());
        ofProject.forEach(coordinates -> project.getDependencies().add(dependency(coordinates)));
        project.setRemoteArtifactRepositories(List.of());
        return new Artefacts(system(repository), MavenRepositorySystemUtils.newSession(), project, plugin);
    }

    private static Dependency dependency(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        Dependency dependency = new Dependency();
        dependency.setGroupId(parts[0]);
        dependency.setArtifactId(parts[1]);
        dependency.setType(parts[2]);
        dependency.setVersion(parts[3]);
        return dependency;
    }

    /** A repository system with only the method that the plugin calls. */
    private static RepositorySystem system(Map<String, Path> repository) {
        return (RepositorySystem) Proxy.newProxyInstance(
                FakeArtefacts.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("resolveArtifact")) {
                        return resolve((ArtifactRequest) arguments[1], repository);
                    }
                    throw new UnsupportedOperationException(method.toString());
                });
    }

    private static ArtifactResult resolve(ArtifactRequest request, Map<String, Path> repository)
            throws ArtifactResolutionException {
        Artifact artifact = request.getArtifact();
        ArtifactResult result = new ArtifactResult(request);
        Path file = repository.get(artifact.toString());
        if (file == null) {
            throw new ArtifactResolutionException(List.of(result), "no repository has " + artifact);
        }
        return result.setArtifact(artifact.setFile(file.toFile()));
    }
}
