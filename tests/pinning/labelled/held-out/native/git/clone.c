#include <git2.h>
#include <stdio.h>
#include <string.h>

static int on_progress(const git_indexer_progress *p, void *payload)
{
	(void)payload;
	fprintf(stderr, "\r%u/%u objects", p->received_objects, p->total_objects);
	return 0;
}

/* Prints what the server shows; libgit2 has the last word. */
static int on_certificate(git_cert *cert, int valid, const char *host, void *payload)
{
	(void)payload;
	if (cert->cert_type == GIT_CERT_HOSTKEY_LIBSSH2) {
		git_cert_hostkey *key = (git_cert_hostkey *)cert;
		if (key->type & GIT_CERT_SSH_SHA256) {
			fprintf(stderr, "%s: ", host);
			for (size_t i = 0; i < sizeof key->hash_sha256; i++)
				fprintf(stderr, "%02x", key->hash_sha256[i]);
			fputc('\n', stderr);
		}
	}
	return valid ? 0 : GIT_PASSTHROUGH;
}

int main(int argc, char **argv)
{
	git_repository *repo = NULL;
	git_clone_options opts = GIT_CLONE_OPTIONS_INIT;

	if (argc != 3) {
		fprintf(stderr, "usage: %s URL DIR\n", argv[0]);
		return 64;
	}
	git_libgit2_init();
	opts.fetch_opts.callbacks.transfer_progress = on_progress;
	opts.fetch_opts.callbacks.certificate_check = on_certificate;
	if (git_clone(&repo, argv[1], argv[2], &opts) != 0) {
		const git_error *e = git_error_last();
		fprintf(stderr, "\n%s\n", e ? e->message : "error");
		return 1;
	}
	git_repository_free(repo);
	git_libgit2_shutdown();
	return 0;
}
