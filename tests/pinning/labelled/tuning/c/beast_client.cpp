#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast.hpp>
#include <iostream>

namespace asio = boost::asio;
namespace ssl = asio::ssl;
namespace beast = boost::beast;

int main(int argc, char** argv)
{
    asio::io_context io;
    ssl::context ctx{ssl::context::tlsv12_client};
    ctx.load_verify_file("certs/feeds.pem");
    ctx.set_verify_mode(ssl::verify_peer);

    beast::ssl_stream<beast::tcp_stream> stream{io, ctx};
    SSL_set_tlsext_host_name(stream.native_handle(), argv[1]);
    asio::ip::tcp::resolver resolver{io};
    beast::get_lowest_layer(stream).connect(resolver.resolve(argv[1], "443"));
    stream.handshake(ssl::stream_base::client);
    std::cout << "connected\n";
}
