package com.example.kirishima.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

public class ClientCertFilter extends OncePerRequestFilter {
    private final Set<String> fingerprints;

    public ClientCertFilter(Set<String> fingerprints) {
        this.fingerprints = fingerprints;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        X509Certificate[] certs = (X509Certificate[]) request.getAttribute("jakarta.servlet.request.X509Certificate");
        try {
            String fp = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certs[0].getEncoded()));
            if (!fingerprints.contains(fp)) {
                response.sendError(403);
                return;
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
        chain.doFilter(request, response);
    }
}
