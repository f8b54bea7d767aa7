package dev.assistantapi.contract.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the jar that this runs from. */
final class JarVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = JarVersion.class.getPackage().getImplementationVersion();
        return new String[] {"contract-cli " + (version == null ? "(not packaged)" : version)};
    }
}
