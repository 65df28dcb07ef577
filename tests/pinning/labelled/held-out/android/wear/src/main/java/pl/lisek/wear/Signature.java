package pl.lisek.wear;

import android.content.Context;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.pm.Signature;
import android.util.Base64;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Is this the package that we built, or has someone signed it anew? */
final class SignatureCheck {
    private static final String RELEASE = "SFC2q+wAJ8SFS6CNT6Thnq3i4xw=";

    private SignatureCheck() {}

    @SuppressWarnings("deprecation")
    static boolean genuine(Context context) {
        try {
            PackageInfo info = context.getPackageManager()
                    .getPackageInfo(context.getPackageName(), PackageManager.GET_SIGNATURES);
            for (Signature s : info.signatures) {
                MessageDigest md = MessageDigest.getInstance("SHA");
                md.update(s.toByteArray());
                String now = Base64.encodeToString(md.digest(), Base64.NO_WRAP);
                if (RELEASE.equals(now)) return true;
            }
        } catch (PackageManager.NameNotFoundException | NoSuchAlgorithmException e) {
            return false;
        }
        return false;
    }
}
