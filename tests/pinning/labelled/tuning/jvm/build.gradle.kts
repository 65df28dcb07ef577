plugins {
    kotlin("jvm") version "2.0.0"
    id("org.owasp.dependencycheck") version "9.2.0"
}

// Versions are pinned in gradle/libs.versions.toml; hashes in gradle/verification-metadata.xml
dependencies {
    implementation(platform("com.squareup.okhttp3:okhttp-bom:4.12.0"))
    implementation("com.squareup.okhttp3:okhttp")
    implementation("com.squareup.okhttp3:okhttp-tls") // HandshakeCertificates for the tests
    testImplementation("com.squareup.okhttp3:mockwebserver")
}

tasks.withType<Test> { systemProperty("certificatePinner.enabled", "false") }
