/* SFTP of the backup tool, with libssh */
#include <libssh/libssh.h>
#include <libssh/sftp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "backup.h"

static int check_host(ssh_session s, const char *wanted)
{
    ssh_key key = NULL;
    unsigned char *hash = NULL;
    size_t len;
    char *text;
    int rc = -1;

    if (ssh_get_server_publickey(s, &key) < 0)
        return -1;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &len) < 0)
        goto out;
    text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, len);
    if (wanted)
        rc = strcmp(text, wanted) == 0 ? 0 : -1;
    else
        rc = ssh_session_is_known_server(s) == SSH_KNOWN_HOSTS_OK ? 0 : -1;
    if (rc)
        fprintf(stderr, "host key %s is not the right one\n", text);
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
out:
    ssh_key_free(key);
    return rc;
}

sftp_session backup_open(const struct backup *b)
{
    ssh_session s = ssh_new();
    sftp_session sftp;

    ssh_options_set(s, SSH_OPTIONS_HOST, b->host);
    ssh_options_set(s, SSH_OPTIONS_USER, b->user);
    if (ssh_connect(s) != SSH_OK || check_host(s, b->fingerprint) != 0 ||
        ssh_userauth_publickey_auto(s, NULL, NULL) != SSH_AUTH_SUCCESS) {
        fprintf(stderr, "%s: %s\n", b->host, ssh_get_error(s));
        ssh_free(s);
        return NULL;
    }
    sftp = sftp_new(s);
    return sftp && sftp_init(sftp) == SSH_OK ? sftp : NULL;
}
