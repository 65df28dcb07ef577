#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <iostream>
#include <string>
#include <utility>

namespace asio = boost::asio;
using asio::ip::tcp;

class QuoteFeed : public std::enable_shared_from_this<QuoteFeed> {
public:
    QuoteFeed(asio::io_context& io, asio::ssl::context& ctx, std::string serial)
        : stream_(io, ctx), resolver_(io), serial_(std::move(serial))
    {
        stream_.set_verify_mode(asio::ssl::verify_peer);
        stream_.set_verify_callback([this](bool ok, asio::ssl::verify_context& vc) { return check(ok, vc); });
    }

    void start(const std::string& host, const std::string& port)
    {
        auto self = shared_from_this();
        resolver_.async_resolve(host, port, [self](auto ec, auto results) {
            if (ec) return self->fail("resolve", ec);
            asio::async_connect(self->stream_.lowest_layer(), results, [self](auto ec, const auto&) {
                if (ec) return self->fail("connect", ec);
                self->stream_.async_handshake(asio::ssl::stream_base::client, [self](auto ec) {
                    if (ec) return self->fail("handshake", ec);
                    self->read();
                });
            });
        });
    }

private:
    bool check(bool ok, asio::ssl::verify_context& vc)
    {
        X509_STORE_CTX* store = vc.native_handle();
        if (X509_STORE_CTX_get_error_depth(store) > 0) return ok;
        X509* cert = X509_STORE_CTX_get_current_cert(store);
        BIGNUM* bn = ASN1_INTEGER_to_BN(X509_get0_serialNumber(cert), nullptr);
        char* text = BN_bn2hex(bn);
        bool same = serial_ == text;
        OPENSSL_free(text);
        BN_free(bn);
        return ok && same;
    }

    void fail(const char* what, const boost::system::error_code& ec) { std::cerr << what << ": " << ec.message() << '\n'; }
    void read();

    asio::ssl::stream<tcp::socket> stream_;
    tcp::resolver resolver_;
    std::string serial_;
};
