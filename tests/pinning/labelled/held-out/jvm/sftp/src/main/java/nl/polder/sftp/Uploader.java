package nl.polder.sftp;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.sftp.SFTPClient;
import net.schmizz.sshj.transport.verification.FingerprintVerifier;
import net.schmizz.sshj.xfer.FileSystemFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the daily files to the water board. */
public class Uploader implements Closeable {
    private static final Logger log = LoggerFactory.getLogger(Uploader.class);
    private static final String HOST_KEY = "SHA256:9tvmmulKbExxLdernX+JuZ1yfu4FyreaKQxemHNXqOU=";

    private final SSHClient ssh = new SSHClient();

    public Uploader(String host, String user, Path key) throws IOException {
        ssh.addHostKeyVerifier(FingerprintVerifier.getInstance(HOST_KEY));
        ssh.connect(host);
        ssh.authPublickey(user, key.toString());
    }

    public void upload(List<Path> files, String dir) throws IOException {
        try (SFTPClient sftp = ssh.newSFTPClient()) {
            for (Path f : files) {
                sftp.put(new FileSystemFile(f.toFile()), dir + "/" + f.getFileName() + ".part");
                sftp.rename(dir + "/" + f.getFileName() + ".part", dir + "/" + f.getFileName());
                log.info("{} uploaded", f.getFileName());
            }
        }
    }

    @Override
    public void close() throws IOException {
        ssh.disconnect();
    }
}
