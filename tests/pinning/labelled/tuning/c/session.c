/*
 * session.c - one TLS session to a controller
 *
 * Copyright (c) 2019-2024, the tanuki developers
 * All rights reserved.
 */
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include "log.h"
#include "session.h"

struct session {
    SSL_CTX *ctx;
    SSL *ssl;
    int fd;
    unsigned flags;
    char host[256];
};

static int dial(const char *host, const char *port)
{
    struct addrinfo hints = { .ai_socktype = SOCK_STREAM }, *list, *a;
    int fd = -1;

    if (getaddrinfo(host, port, &hints, &list) != 0)
        return -1;
    for (a = list; a != NULL; a = a->ai_next) {
        fd = socket(a->ai_family, a->ai_socktype, a->ai_protocol);
        if (fd >= 0 && connect(fd, a->ai_addr, a->ai_addrlen) == 0)
            break;
        if (fd >= 0)
            close(fd);
        fd = -1;
    }
    freeaddrinfo(list);
    return fd;
}

static void setup_verification(struct session *s)
{
    if (s->flags & SESSION_STRICT) {
        SSL_CTX_set_default_verify_paths(s->ctx);
        SSL_CTX_set_verify(s->ctx, SSL_VERIFY_PEER, NULL);
        SSL_set1_host(s->ssl, s->host);
    } else {
        SSL_CTX_set_verify(s->ctx, SSL_VERIFY_NONE, NULL);
    }
}

struct session *session_open(const char *host, const char *port, unsigned flags)
{
    struct session *s = calloc(1, sizeof *s);

    if (s == NULL)
        return NULL;
    snprintf(s->host, sizeof s->host, "%s", host);
    s->flags = flags;
    s->ctx = SSL_CTX_new(TLS_client_method());
    s->ssl = SSL_new(s->ctx);
    setup_verification(s);
    s->fd = dial(host, port);
    if (s->fd < 0 || SSL_set_fd(s->ssl, s->fd) != 1 || SSL_connect(s->ssl) != 1) {
        log_error("%s: %s", host, ERR_reason_error_string(ERR_get_error()));
        session_close(s);
        return NULL;
    }
    return s;
}

void session_close(struct session *s)
{
    SSL_free(s->ssl);
    SSL_CTX_free(s->ctx);
    if (s->fd >= 0)
        close(s->fd);
    free(s);
}
