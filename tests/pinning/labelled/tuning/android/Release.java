package jp.example.suzume.release;

import android.content.pm.PackageInfo;
import android.content.pm.Signature;
import java.security.MessageDigest;

final class Release {
    private static final String SIGNER = "B8:DB:0B:13:2F:A2:01:E3:6B:32:AE:EC:CC:90:8D:5E:0B:94:0F:9F";

    static boolean official(PackageInfo info) throws Exception {
        for (Signature signature : info.signatures) {
            byte[] d = MessageDigest.getInstance("SHA1").digest(signature.toByteArray());
            StringBuilder hex = new StringBuilder();
            for (byte b : d) hex.append(String.format("%02X:", b));
            if (hex.substring(0, hex.length() - 1).equals(SIGNER)) return true;
        }
        return false;
    }
}
