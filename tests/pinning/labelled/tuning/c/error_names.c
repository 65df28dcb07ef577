/* Names of the errors of libcurl and OpenSSL that we translate. */
static const struct { int code; const char *name; const char *ja; } names[] = {
    { 51, "CURLE_PEER_FAILED_VERIFICATION", "サーバー証明書を検証できません" },
    { 60, "CURLE_SSL_CACERT", "CA 証明書がありません" },
    { 90, "CURLE_SSL_PINNEDPUBKEYNOTMATCH", "公開キーがピン留めしたものと違います" },
    { 91, "CURLE_SSL_INVALIDCERTSTATUS", "証明書の状態が不正です" },
};

const char *name_of(int code)
{
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].code == code)
            return names[i].name;
    return "?";
}
