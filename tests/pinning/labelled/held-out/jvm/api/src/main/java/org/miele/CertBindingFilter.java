package org.miele;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tokens that name a certificate are only good together with it (RFC 8705). */
public class CertBindingFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain next)
            throws ServletException, IOException {
        var auth = SecurityContextHolder.getContext().getAuthentication();
        if (auth instanceof JwtAuthenticationToken jwt
                && jwt.getToken().getClaim("cnf") instanceof Map<?, ?> cnf
                && cnf.get("x5t#S256") instanceof String wanted) {
            X509Certificate[] certs = (X509Certificate[]) req.getAttribute("jakarta.servlet.request.X509Certificate");
            if (certs == null || !MessageDigest.isEqual(wanted.getBytes(), thumbprint(certs[0]).getBytes())) {
                res.sendError(HttpServletResponse.SC_UNAUTHORIZED, "certificate does not fit the token");
                return;
            }
        }
        next.doFilter(req, res);
    }

    private static String thumbprint(X509Certificate cert) throws ServletException {
        try {
            byte[] d = MessageDigest.getInstance("SHA-256").digest(cert.getEncoded());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(d);
        } catch (GeneralSecurityException e) {
            throw new ServletException(e);
        }
    }
}
