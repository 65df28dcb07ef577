#include <libwebsockets.h>
#include <signal.h>
#include <string.h>

static int interrupted;
static struct lws *client_wsi;

static int callback_ticker(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t len)
{
	switch (reason) {
	case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
		lwsl_err("connection: %s\n", in ? (char *)in : "(null)");
		client_wsi = NULL;
		break;
	case LWS_CALLBACK_CLIENT_RECEIVE:
		fwrite(in, 1, len, stdout);
		if (lws_is_final_fragment(wsi))
			fputc('\n', stdout);
		break;
	case LWS_CALLBACK_CLIENT_CLOSED:
		client_wsi = NULL;
		break;
	default:
		break;
	}
	return lws_callback_http_dummy(wsi, reason, user, in, len);
}

static const struct lws_protocols protocols[] = {
	{ "ticker", callback_ticker, 0, 4096 },
	{ NULL, NULL, 0, 0 }
};

static void on_signal(int sig) { (void)sig; interrupted = 1; }

int main(int argc, char **argv)
{
	struct lws_context_creation_info info = { .port = CONTEXT_PORT_NO_LISTEN, .protocols = protocols };
	struct lws_client_connect_info i = { 0 };
	struct lws_context *context;

	signal(SIGINT, on_signal);
	info.options = LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
	context = lws_create_context(&info);
	if (!context)
		return 1;

	i.context = context;
	i.address = argc > 1 ? argv[1] : "ticker.boerse.example";
	i.port = 443;
	i.path = "/live";
	i.host = i.origin = i.address;
	i.ssl_connection = LCCSCF_USE_SSL | LCCSCF_ALLOW_SELFSIGNED | LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK;
	i.protocol = protocols[0].name;
	i.pwsi = &client_wsi;
	lws_client_connect_via_info(&i);

	while (!interrupted && client_wsi && lws_service(context, 0) >= 0)
		;
	lws_context_destroy(context);
	return 0;
}
