#include <Poco/Exception.h>
#include <Poco/JSON/Parser.h>
#include <Poco/Net/AcceptCertificateHandler.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/SharedPtr.h>
#include <Poco/Util/ServerApplication.h>

#include <iostream>

using namespace Poco::Net;

class Ticker : public Poco::Util::ServerApplication {
protected:
    void initialize(Application& self) override
    {
        loadConfiguration();
        ServerApplication::initialize(self);
        initializeSSL();
        Poco::SharedPtr<InvalidCertificateHandler> handler(new AcceptCertificateHandler(false));
        Context::Ptr context(new Context(Context::TLS_CLIENT_USE, "", "", "", Context::VERIFY_RELAXED, 9, true));
        SSLManager::instance().initializeClient(nullptr, handler, context);
    }

    void uninitialize() override
    {
        uninitializeSSL();
        ServerApplication::uninitialize();
    }

    int main(const std::vector<std::string>& args) override
    {
        const std::string host = config().getString("ticker.host", "ticker.bolsa.example");
        try {
            HTTPSClientSession session(host);
            HTTPRequest request(HTTPRequest::HTTP_GET, "/ultimos", HTTPMessage::HTTP_1_1);
            session.sendRequest(request);
            HTTPResponse response;
            Poco::JSON::Parser parser;
            auto result = parser.parse(session.receiveResponse(response));
            std::cout << response.getStatus() << ' ' << result.toString() << '\n';
        } catch (const Poco::Exception& e) {
            logger().error(e.displayText());
            return Application::EXIT_UNAVAILABLE;
        }
        return Application::EXIT_OK;
    }
};

POCO_SERVER_MAIN(Ticker)
