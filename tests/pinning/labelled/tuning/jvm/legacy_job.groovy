// Jenkins shared library: talks to the artifact store behind the company proxy
def call(Map cfg) {
    withEnv(["JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=${env.WORKSPACE}/ci/trust.jks -Djavax.net.ssl.trustStorePassword=changeit"]) {
        sh "./gradlew --no-daemon publish -Prepo=${cfg.repo}"
    }
}
