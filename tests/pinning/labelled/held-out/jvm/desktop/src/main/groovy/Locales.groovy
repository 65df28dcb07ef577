import groovy.json.JsonSlurper
import groovy.util.logging.Slf4j

import java.security.MessageDigest

/**
 * Downloads the texts of a language and keeps them, if their digest is the one in the index.
 */
@Slf4j
class Locales {
    static final String INDEX = 'https://locales.example.org/index.json'

    File dir = new File(System.getProperty('user.home'), '.atlas/locales')

    Map<String, String> load(String language) {
        def entry = new JsonSlurper().parse(INDEX.toURL()).find { it.language == language }
        if (!entry) throw new IllegalArgumentException("no texts for $language")

        File file = new File(dir, "${language}.json")
        if (!file.exists() || digest(file) != entry.sha256) {
            dir.mkdirs()
            file.bytes = entry.url.toURL().bytes
            if (digest(file) != entry.sha256) {
                file.delete()
                throw new IOException("$language: digest does not match")
            }
            log.info 'fetched {}', file
        }
        new JsonSlurper().parse(file) as Map
    }

    private static String digest(File f) {
        MessageDigest.getInstance('SHA-256').digest(f.bytes).encodeHex().toString()
    }
}
