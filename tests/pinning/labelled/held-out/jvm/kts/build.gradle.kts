import java.security.MessageDigest

plugins {
    kotlin("jvm") version "1.9.22"
    application
    signing
}

group = "ie.cladach"
version = "0.9.2"

repositories {
    mavenCentral()
    maven("https://repo.cladach.example/releases") {
        content { includeGroup("ie.cladach") }
    }
}

dependencies {
    implementation(platform("com.squareup.okhttp3:okhttp-bom:4.12.0"))
    implementation("com.squareup.okhttp3:okhttp")
    testImplementation("com.squareup.okhttp3:okhttp-tls")
    testImplementation(kotlin("test"))
}

val checkWrapper by tasks.registering {
    val expected = "5acefbb84633b7c37973f041894967da2fd3c8eb6db48930ef439e802c838fa1"
    doLast {
        val bytes = file("gradle/wrapper/gradle-wrapper.jar").readBytes()
        val actual = MessageDigest.getInstance("SHA-256").digest(bytes).joinToString("") { "%02x".format(it) }
        check(actual == expected) { "gradle-wrapper.jar has fingerprint $actual" }
    }
}

tasks.build { dependsOn(checkWrapper) }

signing {
    useGpgCmd()
    sign(tasks.jar.get())
}

application { mainClass.set("ie.cladach.MainKt") }
