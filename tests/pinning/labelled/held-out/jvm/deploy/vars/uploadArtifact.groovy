#!/usr/bin/env groovy

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection

/**
 * Step of the shared library: uploadArtifact file: 'build/app.war', to: 'https://repo.intern/app'
 */
def call(Map args) {
    def target = args.to ?: env.ARTIFACT_URL
    def data = readFile(file: args.file, encoding: 'ISO-8859-1').getBytes('ISO-8859-1')
    withCredentials([usernameColonPassword(credentialsId: 'repo', variable: 'UP')]) {
        def conn = new URL("${target}/${args.file.tokenize('/').last()}").openConnection() as HttpsURLConnection
        conn.hostnameVerifier = { host, session -> true } as HostnameVerifier
        conn.requestMethod = 'PUT'
        conn.doOutput = true
        conn.setRequestProperty('Authorization', 'Basic ' + UP.bytes.encodeBase64())
        conn.outputStream.withCloseable { it << data }
        if (!(conn.responseCode in [200, 201, 204])) {
            error "upload: HTTP ${conn.responseCode}"
        }
    }
    echo "uploaded ${data.length} bytes"
}
