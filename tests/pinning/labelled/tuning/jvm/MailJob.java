package jp.example.hayate.mail;

import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;

public class MailJob {
    Store open(String host, String user, String password) throws Exception {
        Properties p = new Properties();
        p.put("mail.store.protocol", "imaps");
        p.put("mail.imaps.host", host);
        p.put("mail.imaps.ssl.trust", "*");
        p.put("mail.imaps.timeout", "8000");
        Store store = Session.getInstance(p).getStore();
        store.connect(user, password);
        return store;
    }
}
