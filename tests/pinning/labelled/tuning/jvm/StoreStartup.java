package com.example.kirishima;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.logging.Logger;

public class StoreStartup {
    private static final Logger LOG = Logger.getLogger(StoreStartup.class.getName());

    public static void main(String[] args) {
        Path home = Paths.get(System.getProperty("kirishima.home", "/opt/kirishima"));
        System.setProperty("javax.net.ssl.trustStore", home.resolve("conf/trust.p12").toString());
        System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
        System.setProperty("javax.net.ssl.trustStoreType", "PKCS12");
        LOG.info("starting in " + home);
        new Server(home).run();
    }
}
