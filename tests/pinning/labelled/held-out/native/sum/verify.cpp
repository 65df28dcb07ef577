#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include <openssl/evp.h>

// Reads "<sha256>  <file>" lines and compares, like sha256sum -c.

static std::string digest(const std::string& name)
{
    std::ifstream in(name, std::ios::binary);
    if (!in) return {};
    EVP_MD_CTX* ctx = EVP_MD_CTX_new();
    EVP_DigestInit_ex(ctx, EVP_sha256(), nullptr);
    std::array<char, 1 << 16> buf;
    while (in.read(buf.data(), buf.size()) || in.gcount() > 0)
        EVP_DigestUpdate(ctx, buf.data(), static_cast<size_t>(in.gcount()));
    unsigned char md[EVP_MAX_MD_SIZE];
    unsigned int n = 0;
    EVP_DigestFinal_ex(ctx, md, &n);
    EVP_MD_CTX_free(ctx);
    std::string hex;
    char two[3];
    for (unsigned int i = 0; i < n; ++i) {
        std::snprintf(two, sizeof two, "%02x", md[i]);
        hex += two;
    }
    return hex;
}

int main(int argc, char** argv)
{
    int bad = 0;
    std::ifstream list(argc > 1 ? argv[1] : "SHA256SUMS");
    for (std::string line; std::getline(list, line);) {
        std::istringstream fields(line);
        std::string expected, name;
        fields >> expected >> name;
        const bool same = digest(name) == expected;
        std::cout << name << ": " << (same ? "OK" : "FAILED") << '\n';
        bad += !same;
    }
    return bad ? 1 : 0;
}
