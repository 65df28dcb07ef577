package com.example.kirishima.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;

/** Finds pages that say the same: near duplicates by shingles. */
public class Fingerprints {
    private final Set<Long> known = new HashSet<>();

    public boolean seen(String page) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] d = digest.digest(page.getBytes(StandardCharsets.UTF_8));
        long fingerprint = 0;
        for (int i = 0; i < 8; i++) fingerprint = fingerprint << 8 | (d[i] & 0xff);
        return known.contains(fingerprint) || !known.add(fingerprint);
    }
}
